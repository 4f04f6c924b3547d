# Functions that run, tests/run and tests/bench/run share: each script sources this file. Written for any POSIX shell.

buildPackages="cmake ninja-build g++ pkg-config libsfml-dev libyaml-cpp-dev libcli11-dev libexpected-dev
    libutf8proc-dev libfreetype-dev libpng-dev libturbojpeg0-dev librsvg2-dev libsndfile1-dev libogg-dev libsamplerate0-dev libebur128-dev libopenal-dev flite1-dev
    libx11-dev libxi-dev libxss-dev libxkbcommon-dev libsdbus-c++-dev libsystemd-dev"
benchPackages="xvfb xauth libxdamage-dev libxtst-dev"
testPackages="clang-format-14 zsh fish mandoc desktop-file-utils appstream shared-mime-info doctest-dev xvfb dbus-daemon libxfixes-dev libxtst-dev x11-xkb-utils pulseaudio pulseaudio-utils espeak-ng"
nodePackages="nodejs npm"
clangPackages="clang-14 clang-tidy-14 libclang-rt-14-dev"

say() { printf '%s\n' "$*" >&2; }

# Runs a command silently. If the command fails, shows its whole output.
quietly() {
    log=$(mktemp)
    if "$@" >"$log" 2>&1 </dev/null; then
        rm -f "$log"
        return 0
    fi
    cat "$log" >&2
    rm -f "$log"
    return 1
}

# Prints the given Debian packages that are not installed.
missingPackages() {
    there=" $(dpkg-query -W -f='${Package}=${db:Status-Status} ' "$@" 2>/dev/null || true)"
    for package in "$@"; do
        case "$there" in
        *" $package=installed "*) ;;
        *) printf '%s ' "$package" ;;
        esac
    done
}

# Fetches the package lists only if installing fails with the present lists. A failure gives one line: apt-get prints
# hundreds without a network.
aptInstall() {
    aptLog=$(mktemp)
    aptTry "$@" >/dev/null 2>&1 && aptDone=yes || aptDone=no
    if [ $aptDone = no ]; then
        { $asRoot apt-get update -q && aptTry "$@"; } >"$aptLog" 2>&1 </dev/null && aptDone=yes
    fi
    if [ $aptDone = no ] && grep -q -i -e 'failure resolving' -e 'could not resolve' -e 'connect' "$aptLog"; then
        say "The packages cannot be fetched; connect this machine to the network."
    elif [ $aptDone = no ]; then
        say "apt-get cannot install them: $(grep '^E:' "$aptLog" | tail -n 1)"
    fi
    rm -f "$aptLog"
    [ $aptDone = yes ]
}

aptTry() {
    $asRoot env LC_ALL=C DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "$@" </dev/null
}

# Prints a line for each program that a build cannot do without, and fails if there is any.
needTools() {
    allThere=yes
    compiler=${CXX:-c++}
    for tool in cmake ninja "${compiler%% *}"; do
        command -v "$tool" >/dev/null 2>&1 && continue
        say "'$tool' is missing; without it nothing can be built."
        allThere=no
    done
    [ $allThere = yes ]
}

namesElsewhere() {
    say "Install these packages first (SFML 2.5, 2.6 or 3; SFML 3 needs no OpenAL):"
    say "  dnf:    cmake ninja-build gcc-c++ pkgconf SFML-devel yaml-cpp-devel cli11-devel expected-devel utf8proc-devel freetype-devel libpng-devel turbojpeg-devel librsvg2-devel libsndfile-devel libogg-devel libsamplerate-devel libebur128-devel openal-soft-devel flite-devel libX11-devel libXi-devel libXScrnSaver-devel libxkbcommon-devel sdbus-cpp-devel systemd-devel"
    say "  pacman: cmake ninja gcc pkgconf sfml2 yaml-cpp cli11 tl-expected libutf8proc freetype2 libpng libjpeg-turbo librsvg libsndfile libogg libsamplerate libebur128 openal flite libx11 libxi libxss libxkbcommon sdbus-cpp"
    say "  brew:   cmake ninja pkg-config sfml@2 yaml-cpp cli11 tl-expected utf8proc freetype libpng jpeg-turbo librsvg libsndfile libogg libsamplerate libebur128 openal-soft flite libx11 libxi libxscrnsaver libxkbcommon"
    if [ "$1" = clang ]; then
        say "and clang 14 with clang-tidy and libFuzzer:"
        say "  dnf:    clang14 clang14-tools-extra compiler-rt14"
        say "  pacman: clang14 compiler-rt14"
        say "  brew:   llvm@14"
    fi
    [ "$1" = tests ] || return 0
    say "and for the tests:"
    say "  dnf:    clang-tools-extra doctest-devel xorg-x11-server-Xvfb dbus-daemon libXfixes-devel libXtst-devel setxkbmap pulseaudio pulseaudio-utils espeak-ng nodejs npm zsh fish mandoc desktop-file-utils appstream shared-mime-info"
    say "  pacman: clang doctest xorg-server-xvfb dbus libxfixes libxtst xorg-setxkbmap pulseaudio espeak-ng nodejs npm zsh fish mandoc desktop-file-utils appstream shared-mime-info"
    say "  brew:   clang-format@14 doctest dbus libxfixes libxtst setxkbmap pulseaudio espeak-ng node zsh fish mandoc desktop-file-utils appstream shared-mime-info"
}

# installMissing build|tests|bench|clang: installs the missing packages. Never ends the script, because the person may
# have built the libraries by hand: the build tells better whether something is missing.
installMissing() {
    if ! command -v apt-get >/dev/null 2>&1 || ! command -v dpkg-query >/dev/null 2>&1; then
        namesElsewhere "$1"
        return 0
    fi
    wanted=$buildPackages
    [ "$1" != tests ] || wanted="$wanted $testPackages"
    # Node from elsewhere brings its own npm, with which Debian's package conflicts, so that apt-get installs nothing.
    [ "$1" != tests ] || command -v npm >/dev/null 2>&1 || wanted="$wanted $nodePackages"
    [ "$1" != bench ] || wanted="$wanted $benchPackages"
    [ "$1" != clang ] || wanted="$wanted $benchPackages $clangPackages"
    missing=$(missingPackages $wanted)
    [ -n "$missing" ] || return 0
    asRoot=
    if [ "$(id -u)" != 0 ]; then
        asRoot=sudo
        if ! command -v sudo >/dev/null 2>&1; then
            say "Packages are missing, and there is no sudo. Run this as root: apt-get install" $missing
            return 0
        fi
        say "Installing (sudo may ask for your password):" $missing
        sudo -v || return 0
    else
        say "Installing:" $missing
    fi
    aptInstall $missing || true
}

# The CMake cache of a tree that was moved or copied names the old place, and CMake would refuse it.
forgetMovedBuild() {
    cache=$1/CMakeCache.txt
    if [ -f "$cache" ] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$here" "$cache"; then
        rm -rf "$cache" "$1/CMakeFiles"
    fi
}

# Reads the output of a build, which counts its steps as "[3/215]". Prints each tenth of a build with at least 30 steps.
tellTenths() {
    told=0
    while read -r line; do
        case "$line" in
        "["*/*"]"*) ;;
        *) continue ;;
        esac
        counted=${line%%]*}
        counted=${counted#"["}
        steps=${counted#*/}
        [ "$steps" -ge 30 ] 2>/dev/null || continue
        tenths=$((${counted%/*} * 10 / steps))
        [ "$tenths" -gt "$told" ] || continue
        told=$tenths
        say "  $((told * 10)) %"
    done
}

# Like quietly(), but prints the progress of a long build.
tellingly() {
    log=$(mktemp)
    failed=$(mktemp)
    { "$@" 2>&1 </dev/null || echo failed >"$failed"; } | tee "$log" | tellTenths
    [ -s "$failed" ] && { cat "$log" >&2; code=1; } || code=0
    rm -f "$log" "$failed"
    return $code
}

# buildPreset NAME FOLDER [OPTION...]: configures and builds a preset in a folder. The options go to CMake.
buildPreset() {
    needTools || return 1
    forgetMovedBuild "$2"
    presetName=$1
    folder=$2
    shift 2
    quietly cmake --preset "$presetName" -B "$folder" "$@" && tellingly cmake --build "$folder"
}
