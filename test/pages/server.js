// Serves the sample story on a free port for the length of a test; DATELINE_URL names a server that runs already.
import { spawn } from "node:child_process";

export async function serve() {
  if (process.env.DATELINE_URL) return { url: process.env.DATELINE_URL, stop() {} };
  const server = spawn(process.env.DATELINE, ["serve", "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
  const url = await new Promise((resolve, reject) => {
    let said = "";
    server.stdout.on("data", part => {
      said += part;
      const endpoint = said.match(/(http:\S+?)\/dateline\/sparql/);
      if (endpoint) resolve(endpoint[1]);
    });
    server.on("exit", code => reject(new Error("the server ended with " + code)));
  });
  return { url, stop: () => server.kill() };
}
