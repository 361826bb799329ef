import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** Device zones that break dates in their own way: none, changes at midnight, a day left out, half an hour, half an hour off. */
export const deviceZones = ['UTC', 'America/Santiago', 'Pacific/Apia', 'Australia/Lord_Howe', 'Asia/Kolkata'] as const;

/**
 * Runs a script on a device in each zone and gives what it prints, by zone.
 *
 * @param script a module that reads nothing and prints the same wherever it runs, if all is well
 */
export async function outputInEachZone(script: URL): Promise<Readonly<Record<string, string>>> {
  const outputs: Record<string, string> = {};
  for (const zone of deviceZones) {
    const { stdout } = await execute(process.execPath, [fileURLToPath(script)], { env: { ...process.env, TZ: zone } });
    outputs[zone] = stdout.trim();
  }
  return outputs;
}
