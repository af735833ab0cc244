#!/bin/sh
# Stands in for the `code` executable where VS Code cannot be downloaded; see README.md and code.ts.
here=$(cd "$(dirname "$0")" && pwd)
exec node --import "$here/../../node_modules/tsx/dist/loader.mjs" "$here/code.ts" "$@"
