import { readFileSync } from 'node:fs';
import { analyzeText } from './event-lines.js';

const arg = process.argv[2] ?? '';
const text = arg.startsWith('/') ? readFileSync(arg, 'utf8') : arg;
const r = analyzeText(text, process.argv[3] ?? '2026-03-05');
const s = (a: any) => `${a.name}/${a.country ?? '-'}/${a.sector ?? '-'}`;
for (const e of r.events)
  console.log(
    `${e.type} [${text.slice(e.trigger.start, e.trigger.end)}] ${e.actors.map(s).join(' + ')} > ${e.recipients.map(s).join(' + ')} | ${e.when.value ?? ''}(${e.when.basis}) ${e.where?.name ?? ''}/${e.where?.country ?? ''} ${e.factuality} ${e.statement !== null ? 'in-statement' : ''} ${e.rule}`,
  );
