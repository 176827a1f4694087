import { createServer } from 'node:http';

/**
 * The least a Node server can do: one ready buffer with the headers it is given, for every request. Started as a process of its own with the
 * answer in its environment (`ANSWER`, JSON), it prints the port it listens on.
 */
type PlainAnswer = { status: number; headers: string[]; bodyBase64: string };

// the bench that starts this process wrote it
const answer = JSON.parse(process.env.ANSWER ?? '') as PlainAnswer;
const body = Buffer.from(answer.bodyBase64, 'base64');
const server = createServer((_request, response) => {
  response.writeHead(answer.status, answer.headers);
  response.end(body);
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  console.log(typeof address === 'object' && address !== null ? address.port : '');
});
