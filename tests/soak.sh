#!/usr/bin/env bash
# What the suite tries in part, in full: every kill, every place, every changed byte. For the night and before a release.
# Arguments are passed on to ctest.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

"$here/installer/deps.sh" install test
"$here/installer/build.sh"

cd "$here/build/release"
REDRESS_SOAK=1 exec ctest --parallel "$(nproc)" --output-on-failure --label-regex soak "$@"
