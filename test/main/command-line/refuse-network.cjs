// Loaded before the program: whatever asks for the network is written down and refused.
const { appendFileSync } = require('node:fs');
const { Socket } = require('node:net');
const dgram = require('node:dgram');
const dns = require('node:dns');

function refuse(name) {
  return () => {
    appendFileSync(process.env.NETWORK_LOG, `${name}\n`);
    throw new Error(`the network was asked for: ${name}`);
  };
}

appendFileSync(process.env.NETWORK_LOG, 'watching\n');
Socket.prototype.connect = refuse('connect');
dgram.createSocket = refuse('datagram');
dns.lookup = refuse('lookup');
dns.promises.lookup = refuse('lookup');
globalThis.fetch = refuse('fetch');
