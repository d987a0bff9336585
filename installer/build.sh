#!/usr/bin/env bash
# build.sh [TARGET…]: builds the release preset, or only these targets of it. Quick where nothing changed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

if [ ! -f build/release/build.ninja ]; then
    cmake --preset release
fi
cmake --build build/release --target "${@:-all}"
