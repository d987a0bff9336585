#!/usr/bin/env bash
# Every test in one command: installs what is missing, builds, and runs ctest, whose lines are the last.
# Arguments are passed on to ctest.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

"$here/installer/deps.sh" install test
"$here/installer/build.sh"

cd "$here/build/release"
# One more than there are processors: tests often wait, for a server, a disk, a window.
exec ctest --parallel "$(($(nproc) + 1))" --output-on-failure "$@"
