# Functions for ./run --install and ./run --uninstall, which sources this file: they put Unknot into ~/.local and take it
# away again. Written for any POSIX shell.

prefix=$HOME/.local
manifest=$prefix/share/unknot/library/installed-files

# Desktops look for these lists; without the programs they read the folders themselves. A new list of icons would hide
# icons that others install later, so only a present one is renewed.
refreshDesktop() {
    icons=$prefix/share/icons/hicolor
    ! command -v update-desktop-database >/dev/null || update-desktop-database -q "$prefix/share/applications" || true
    ! command -v update-mime-database >/dev/null || update-mime-database "$prefix/share/mime" >/dev/null 2>&1 || true
    if [ -f "$icons/icon-theme.cache" ] && command -v gtk-update-icon-cache >/dev/null; then
        gtk-update-icon-cache -q -t "$icons" 2>/dev/null || true
    elif [ -d "$icons" ]; then
        touch "$icons"
    fi
}

# Deletes the lists of a folder in which nothing is left to list.
forgetEmptyLists() {
    if ! ls "$prefix"/share/applications/*.desktop >/dev/null 2>&1; then
        rm -f "$prefix/share/applications/mimeinfo.cache"
    fi
    rm -f "$prefix/share/mime/application/x-unknot-routine+yaml.xml"
    if ! ls "$prefix"/share/mime/packages/*.xml >/dev/null 2>&1; then
        for list in aliases generic-icons globs globs2 icons magic mime.cache subclasses treemagic types version XMLnamespaces; do
            rm -f "$prefix/share/mime/$list"
        done
    fi
    rmdir "$prefix/share/applications" "$prefix/share/mime/packages" "$prefix/share/mime/application" \
        "$prefix/share/mime" 2>/dev/null || true
}

# A desktop session may not search ~/.local/bin, so the entry gets the whole path. The path stands between quotes, within
# which four characters need a backslash. Then each backslash needs another one, and % is doubled. The last line is for
# sed itself.
nameWholePath() {
    entry=$prefix/share/applications/unknot.desktop
    path=$(printf '%s' "$prefix/bin/unknot" | sed -e 's/[\\"`$]/\\&/g' -e 's/\\/\\\\/g' -e 's/%/%%/g' \
        -e 's/[\\&|]/\\&/g')
    sed "s|^Exec=unknot|Exec=\"$path\"|" "$entry" >"$entry.new"
    mv "$entry.new" "$entry"
}

# Removes the files of the list, and the folders that become empty. Never touches anything outside ~/.local.
removeListedFiles() {
    while IFS= read -r file; do
        case $file in
        "$prefix"/*) ;;
        *) continue ;;
        esac
        rm -f "$file"
        folder=$(dirname "$file")
        while [ "$folder" != "$prefix" ] && rmdir "$folder" 2>/dev/null; do
            folder=$(dirname "$folder")
        done
    done <"$manifest"
}

# installTree BUILD: first removes an older version, whose files may have other names.
installTree() {
    unset DESTDIR
    [ ! -f "$manifest" ] || removeListedFiles
    installed=yes
    quietly cmake --install "$1" --prefix "$prefix" || installed=no
    mkdir -p "$(dirname "$manifest")"
    # CMake's list ends without a line feed.
    { cat "$1/install_manifest.txt" && echo; } >"$manifest"
    [ $installed = yes ] || return 1
    nameWholePath
    refreshDesktop
    say "Unknot is in $prefix. Your desktop's menu has it, with 'Cramp now'; ./run --uninstall takes it away."
    case ":$PATH:" in
    *":$prefix/bin:"*) ;;
    *) say "To call 'unknot' in a terminal, add $prefix/bin to your PATH." ;;
    esac
    completion=$(find "$prefix/share/zsh" -name _unknot 2>/dev/null)
    if command -v zsh >/dev/null && [ -n "$completion" ]; then
        say "For completion in zsh, add this line to ~/.zshrc, before compinit: fpath=('$(dirname "$completion")' \$fpath)"
    fi
}

uninstallTree() {
    if [ ! -f "$manifest" ]; then
        say "Unknot is not in $prefix."
        return 1
    fi
    removeListedFiles
    rm -f "$manifest"
    rmdir "$prefix/share/unknot/library" 2>/dev/null || true
    rmdir "$prefix/share/unknot" 2>/dev/null || true
    refreshDesktop
    forgetEmptyLists
    say "Unknot is gone from $prefix. Your own routines and settings stay."
}
