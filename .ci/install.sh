# Functions for ./run --install and ./run --uninstall, which sources this file: they put Unknot into ~/.local and take it
# away again. Written for any POSIX shell.

prefix=$HOME/.local
manifest=$prefix/share/unknot/library/installed-files

# Desktops look for these lists; without the programs they read the folders themselves.
refreshDesktop() {
    ! command -v update-desktop-database >/dev/null || update-desktop-database -q "$prefix/share/applications" || true
    ! command -v update-mime-database >/dev/null || update-mime-database "$prefix/share/mime" >/dev/null 2>&1 || true
    ! command -v gtk-update-icon-cache >/dev/null ||
        gtk-update-icon-cache -q -t "$prefix/share/icons/hicolor" 2>/dev/null || true
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
    if [ -z "$(find "$prefix/share/icons/hicolor" -type f ! -name icon-theme.cache 2>/dev/null)" ]; then
        rm -f "$prefix/share/icons/hicolor/icon-theme.cache"
    fi
    rmdir "$prefix/share/applications" "$prefix/share/mime/packages" "$prefix/share/mime/application" \
        "$prefix/share/mime" "$prefix/share/icons/hicolor" "$prefix/share/icons" 2>/dev/null || true
}

# A desktop session may not search ~/.local/bin, so the entry gets the whole path. The path stands between quotes, within
# which four characters need a backslash, and each backslash another one.
nameWholePath() {
    entry=$prefix/share/applications/unknot.desktop
    path=$(printf '%s' "$prefix/bin/unknot" | sed 's/[\\"`$]/\\\\&/g')
    path=$(printf '%s' "$path" | sed 's/[\\&|]/\\&/g')
    sed "s|^Exec=unknot|Exec=\"$path\"|" "$entry" >"$entry.new"
    mv "$entry.new" "$entry"
}

# installTree BUILD
installTree() {
    quietly cmake --install "$1" --prefix "$prefix" || return 1
    # The list ends without a line feed.
    { cat "$1/install_manifest.txt" && echo; } >"$manifest"
    nameWholePath
    refreshDesktop
    say "Unknot is in $prefix. Your desktop's menu has it, with 'Cramp now'; ./run --uninstall takes it away."
    case ":$PATH:" in
    *":$prefix/bin:"*) ;;
    *) say "To call 'unknot' in a terminal, add $prefix/bin to your PATH." ;;
    esac
}

uninstallTree() {
    if [ ! -f "$manifest" ]; then
        say "Unknot is not in $prefix."
        return 1
    fi
    while read -r file; do
        rm -f "$file"
        folder=$(dirname "$file")
        while [ "$folder" != "$prefix" ] && rmdir "$folder" 2>/dev/null; do
            folder=$(dirname "$folder")
        done
    done <"$manifest"
    rm -f "$manifest"
    rmdir "$prefix/share/unknot/library" 2>/dev/null || true
    rmdir "$prefix/share/unknot" 2>/dev/null || true
    refreshDesktop
    forgetEmptyLists
    say "Unknot is gone from $prefix. Your own routines and settings stay."
}
