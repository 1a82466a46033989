#!/usr/bin/env bash
# Makes the program for macOS: target/dist/app-image/wissel.app and target/dist/Wissel-VERSION.dmg.
#   installer/package-mac.sh [app-image|dmg]      dmg by default; needs a JDK 25
# JavaFX's native libraries come from Maven for the system it runs on: build on the system you build for.
set -euo pipefail
cd "$(dirname "$0")/.."
version=$(sed -n 's|^  <version>\(.*\)</version>|\1|p' pom.xml)
# macOS refuses a version that begins with 0
[ "${version%%.*}" != 0 ] || version="1.${version#*.}"

# from scratch: target/app and target/javafx would keep the jars of older versions
mvn -B -q clean package -Dmaven.test.skip=true
. installer/jdk.sh
java -cp "target/app/*" installer/Slim.java target/app
jlink @installer/jlink.options
jpackage @installer/jpackage.options --app-version "$version" --icon installer/wissel.icns --mac-package-identifier nl.wissel \
    --file-associations installer/wissel.properties
[ "${1:-dmg}" = app-image ] || jpackage --type dmg --name Wissel --app-version "$version" --app-image target/dist/app-image/wissel.app \
    --license-file LICENSE --dest target/dist
