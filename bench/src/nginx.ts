import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { childrenCpuSeconds, findFreePort } from './program.ts';

const program = '/usr/sbin/nginx';

/** Debian's nginx with one worker, sending one file with the headers given; `null` where it is not installed. */
export async function startNginx(
  folder: string,
  answer: { headers: Record<string, string>; body: Buffer },
): Promise<{ address: string; cpuSeconds(): number; stop(): Promise<void> } | null> {
  if (!existsSync(program)) return null;
  const port = await findFreePort();
  const files = join(folder, 'nginx');
  mkdirSync(files, { recursive: true });
  // nginx's worker is another login than the one that measures
  for (const each of [folder, files]) chmodSync(each, 0o755);
  writeFileSync(join(files, 'page'), answer.body);
  const added = Object.entries(answer.headers).map(([name, value]) => `add_header ${name} ${JSON.stringify(value)};`);
  const configuration = `daemon off; worker_processes 1; pid ${files}/pid; error_log ${files}/error;
events { worker_connections 1024; }
http { access_log off; server_tokens off; sendfile on; tcp_nopush on; keepalive_requests 100000000; open_file_cache max=10;
  client_body_temp_path ${files}/1; proxy_temp_path ${files}/2; fastcgi_temp_path ${files}/3; uwsgi_temp_path ${files}/4; scgi_temp_path ${files}/5;
  server { listen 127.0.0.1:${port}; root ${files}; default_type ${JSON.stringify(answer.headers['Content-Type'] ?? 'text/html')};
    ${added.filter((line) => !/Content-(Type|Length)|ETag/i.test(line)).join('\n    ')} } }`;
  writeFileSync(join(files, 'conf'), configuration);
  const child = spawn(program, ['-c', join(files, 'conf'), '-p', files], { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const address = `http://127.0.0.1:${port}/page`;
  for (let tries = 0; ; tries++) {
    const response = await fetch(address).catch(() => null);
    if (response?.ok) break;
    if (tries > 50) throw new Error('nginx does not answer');
    await pause(100);
  }
  return {
    address,
    cpuSeconds: () => childrenCpuSeconds(child.pid ?? 0),
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
