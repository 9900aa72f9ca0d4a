import { readFileSync } from 'node:fs';

const SHELLS = new Set(['sh', 'dash', 'bash', 'ash']);

/**
 * npm hands no signal on through its shell, so a stopped npm would leave us running: notice when it has gone.
 * Started without npm there is nothing to watch; the shell may go and leave the server on purpose.
 */
export function whenLauncherGoes(stop) {
  if (process.env.npm_lifecycle_event === undefined) return () => {};
  const before = launchers();
  const timer = setInterval(() => {
    if (launchers() === before) return;
    clearInterval(timer);
    stop();
  }, 300);
  timer.unref();
  return () => clearInterval(timer);
}

/** Our parent, and when that is only the shell of npm, also npm itself. */
function launchers() {
  const parent = status(process.ppid);
  return SHELLS.has(parent.name) ? `${process.ppid} ${parent.parent}` : `${process.ppid}`;
}

function status(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/status`, 'utf8');
    return { name: /^Name:\s*(.*)$/m.exec(text)?.[1], parent: /^PPid:\s*(\d+)$/m.exec(text)?.[1] };
  } catch {
    return {}; // no /proc on this system
  }
}
