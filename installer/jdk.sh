# Sourced after Maven has run (which may run on an older Java): puts the tools of a JDK 25 or later on the path.
# JAVA_HOME comes first, then what is installed.

jdk_version() {
    "$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -1
}

find_jdk() {
    for home in "${JAVA_HOME:-none}" $(/usr/libexec/java_home -v 25+ 2>/dev/null) /usr/lib/jvm/*25* /usr/lib/jvm/*; do
        if [ -x "$home/bin/jpackage" ] && [ "$(jdk_version "$home")" -ge 25 ] 2>/dev/null; then
            echo "$home"
            return
        fi
    done
    echo "No JDK 25 or later found: install one, or set JAVA_HOME" >&2
    return 1
}

JAVA_HOME=$(find_jdk)
export JAVA_HOME PATH="$JAVA_HOME/bin:$PATH"
