#!/usr/bin/env bash
# Trains the start of the app image: runs the program once without a screen, so that the next start finds its classes loaded and linked
# in a cache (AOT cache, JEP 514; the first frame then comes in half the time, for 60 MB more).
#   installer/train.sh      after installer/package.sh app-image, which calls it
set -euo pipefail
cd "$(dirname "$0")/.."
image=target/dist/app-image/wissel
app=$image/lib/app

# the cache knows each jar by its size and time: the same epoch as when the deb is made
find "$image" -exec touch -h -d @1767225600 {} +

classpath=$(sed -n "s|^app.classpath=\$APPDIR/|$app/|p" "$app/wissel.cfg" | paste -sd:)
# what the window keeps of its user belongs to no user of this machine
export XDG_DATA_HOME="$PWD/target/dist/train" XDG_CONFIG_HOME="$PWD/target/dist/train"
# with a workbook, so that reading it is trained too; the window does not close by itself: on TERM the JVM writes the cache
timeout -s TERM 30 "$image/lib/runtime/bin/java" -XX:AOTCacheOutput="$app/wissel.aot" --enable-native-access=javafx.graphics,ALL-UNNAMED \
    -Dglass.platform=Headless -Dprism.order=sw -cp "$classpath" nl.wissel.Main sample-data/planning-workbook.xlsx > target/dist/train.log 2>&1 || true
touch -d @1767225600 "$app/wissel.aot"

# a cache that does not fit is not used, and nothing is said of it; no -Xshare beside it, that is refused
grep -q AOTCache "$app/wissel.cfg" || cat >> "$app/wissel.cfg" <<'END'
java-options=-XX:AOTCache=$APPDIR/wissel.aot
java-options=-Xlog:aot=off
java-options=-Xlog:cds=off
END
touch -d @1767225600 "$app/wissel.cfg"
