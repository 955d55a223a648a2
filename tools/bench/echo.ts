import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { WebSocketServer } from 'ws';
import { theStage } from './stage.ts';

/** Bare sockets that are told what the database notifies, and nothing else: the floor of live news. */
export type Echo = {
  /** One notification; how long each socket took to have it, in milliseconds, sorted. */
  tell(): Promise<number[]>;
  stop(): Promise<void>;
};

const channel = 'etabli_bench_echo';
/** Sockets that knock together: more may be turned away. */
const atOnce = 50;

export async function echo(sockets: number): Promise<Echo> {
  const { admin } = await theStage();
  const [listener, teller] = [new pg.Client(admin), new pg.Client(admin)];
  await Promise.all([listener.connect(), teller.connect()]);
  await listener.query(`listen ${channel}`);
  const http = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => http.once('listening', resolve));
  const server = new WebSocketServer({ server: http });
  listener.on('notification', ({ payload = '' }) => {
    for (const socket of server.clients) socket.send(payload);
  });
  let heard: number[] = [];
  const clients: WebSocket[] = [];
  while (clients.length < sockets) {
    const some = Array.from({ length: Math.min(atOnce, sockets - clients.length) }, () =>
      connected(http, () => heard.push(performance.now())),
    );
    clients.push(...(await Promise.all(some)));
  }
  return {
    tell: async () => {
      heard = [];
      const began = performance.now();
      await teller.query('select pg_notify($1, $2)', [channel, 'x'.repeat(300)]);
      while (heard.length < sockets) await wait(1);
      return heard.map((time) => time - began).sort((a, b) => a - b);
    },
    stop: async () => {
      for (const client of clients) client.close();
      server.close();
      http.close();
      await Promise.all([listener.end(), teller.end()]);
    },
  };
}

function connected(http: Server, heard: () => void): Promise<WebSocket> {
  const { port } = http.address() as AddressInfo;
  const client = new WebSocket(`ws://127.0.0.1:${port}`);
  client.addEventListener('message', heard);
  return new Promise((resolve, reject) => {
    client.addEventListener('open', () => resolve(client));
    client.addEventListener('error', reject);
  });
}
