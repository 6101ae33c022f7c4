import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** A network socket of a process: `state` is that of the kernel, 'LISTEN' for one that waits for callers. */
export type NetworkSocket = {
  pid: number;
  protocol: 'tcp' | 'tcp6' | 'udp' | 'udp6';
  local: string;
  remote: string;
  state: string;
};

const PROTOCOLS = ['tcp', 'tcp6', 'udp', 'udp6'] as const;
/** include/net/tcp_states.h of Linux; other states are given as their number. */
const STATES: Record<string, string> = { '01': 'ESTABLISHED', '02': 'SYN_SENT', '07': 'CLOSE', '0A': 'LISTEN' };

/** Every process that `pid` started, directly or not, and itself. Linux only. */
export function processTree(pid: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const stat = readOrEmpty(`/proc/${name}/stat`);
    // The name of the program stands in brackets and may hold spaces.
    const parent = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1];
    if (parent !== undefined) parents.set(Number(name), Number(parent));
  }
  const tree = [pid];
  for (const above of tree) {
    for (const [child, parent] of parents) if (parent === above) tree.push(child);
  }
  return tree;
}

/** The TCP and UDP sockets that these processes hold now. Linux only. */
export function networkSockets(pids: readonly number[]): NetworkSocket[] {
  return pids.flatMap((pid) => {
    const own = new Set(inodesOf(pid));
    return PROTOCOLS.flatMap((protocol) =>
      rowsOf(pid, protocol)
        .filter(({ inode }) => own.has(inode))
        .map(({ socket }) => socket),
    );
  });
}

function inodesOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/fd`).flatMap(
      (fd) => /^socket:\[(\d+)\]$/.exec(linkOf(`/proc/${pid}/fd/${fd}`))?.[1] ?? [],
    );
  } catch {
    return [];
  }
}

function rowsOf(pid: number, protocol: NetworkSocket['protocol']): { inode: string; socket: NetworkSocket }[] {
  const lines = readOrEmpty(`/proc/${pid}/net/${protocol}`).trim().split('\n').slice(1);
  return lines.map((line) => {
    const [, local = '', remote = '', state = '', , , , , , inode = ''] = line.trim().split(/\s+/);
    return { inode, socket: { pid, protocol, local, remote, state: STATES[state] ?? state } };
  });
}

/** A process may end while it is looked at. */
function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function linkOf(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}
