#!/usr/bin/env bash
# Builds the Debian package of Redress into build/release and looks it over with lintian.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

installer/deps.sh install package
installer/build.sh
cd build/release
cpack -G DEB
lintian --fail-on error,warning --allow-root ./redress_*.deb
