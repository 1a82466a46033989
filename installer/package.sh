#!/usr/bin/env bash
# Makes the program for Linux: target/dist/app-image/wissel and target/dist/wissel_VERSION_amd64.deb.
#   installer/package.sh [app-image|deb]      deb by default; both need a JDK 25, the deb also dpkg-deb and fakeroot
# JavaFX's native libraries come from Maven for the system it runs on: build on the system you build for.
set -euo pipefail
cd "$(dirname "$0")/.."
version=$(sed -n 's|^  <version>\(.*\)</version>|\1|p' pom.xml)

app_image() {
    # from scratch: target/app and target/javafx would keep the jars of older versions
    mvn -B -q clean package -Dmaven.test.skip=true
    . installer/jdk.sh
    java -cp "target/app/*" installer/Slim.java target/app
    # zip-0 in jlink.options: the deb packs it better (without the cache 60 against 77 MB), the installation is larger (152 against 110 MB)
    jlink @installer/jlink.options
    jpackage @installer/jpackage.options --app-version "$version" --icon installer/linux/wissel.png
    installer/train.sh
}

deb() {
    # installer/linux: a desktop entry that hands over the file (%f), which jpackage's own does not,
    # a postinst that also works where no desktop is installed and puts wissel on the path (postrm takes it off), and the icon: jpackage would put its own over that of the image.
    # GTK is loaded from within the runtime image, so jpackage does not see that it is needed.
    # The epoch is that of train.sh: jpackage stamps all files anew, and the cache knows each jar by its time.
    SOURCE_DATE_EPOCH=1767225600 jpackage --type deb --name wissel --app-version "$version" --app-image target/dist/app-image/wissel \
        --vendor Wissel --description "Plans the replacement of surveillance cameras" --license-file LICENSE \
        --file-associations installer/wissel.properties --resource-dir installer/linux --linux-shortcut --linux-menu-group Office \
        --linux-package-deps libgtk-3-0 --linux-deb-maintainer wissel@example.invalid --dest target/dist
}

[ "${1:-deb}" = deb ] || [ "$1" = app-image ] || { echo "usage: installer/package.sh [app-image|deb]" >&2; exit 2; }
app_image
[ "${1:-deb}" = app-image ] || deb
du -sh target/dist/app-image/wissel target/dist/*.deb 2>/dev/null
