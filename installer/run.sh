#!/usr/bin/env bash
# Redress in one command: installs what is missing, builds, and opens the demo register.
# Arguments are passed on to redress.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
programs=$here/build/release

"$here/installer/deps.sh" install run
"$here/installer/build.sh" redress redress-admin

# Qt wants a UTF-8 locale; a bare system has none set.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
    *[Uu][Tt][Ff]*8*) ;;
    *) export LC_ALL=C.UTF-8 ;;
esac

if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ]; then
    export QT_QPA_PLATFORM=offscreen
    if [ $# = 0 ]; then
        pictures=$here/build/tour
        echo "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can open."
        echo "The tour runs instead and leaves its pictures and letters in $pictures"
        rm -rf "$pictures"
        exec "$programs/redress" --tour "$pictures"
    fi
fi

demo=${XDG_DATA_HOME:-$HOME/.local/share}/redress/demo.redress
if [ ! -e "$demo" ]; then
    mkdir -p "$(dirname "$demo")"
    "$programs/redress-admin" demo "$demo"
fi
exec "$programs/redress" --register "$demo" "$@"
