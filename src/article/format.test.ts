import { describe, expect, it } from 'vitest';
import { detectFormat } from './format.js';

const bytes = (text: string) => Buffer.from(text, 'utf8');

describe('format', () => {
  it.each([
    ['a.txt', '<html>', 'text'],
    ['a.md', '{"text":"x"}', 'markdown'],
    ['a.HTML', 'x', 'html'],
    ['a.htm.gz', 'x', 'html'],
    ['a.jsonl', 'x', 'jsonl'],
    ['a.ndjson.gz', 'x', 'jsonl'],
    ['a.story', '<!DOCTYPE html><html>', 'html'],
    [null, '\uFEFF \n<html lang="en">', 'html'],
    [null, '<?xml version="1.0"?><!-- made by hand --><html>', 'html'],
    [null, '{"id":1,"text":"The dam broke."}\n', 'jsonl'],
    [null, '{ "text": "x" }', 'jsonl'],
    [null, 'The dam <p> broke.', 'text'],
    [null, '<3 is what he wrote.', 'text'],
    [null, '{curly} brackets', 'text'],
    [null, '', 'text'],
    ['a.json', 'x', 'json'],
    ['a.json.gz', '', 'json'],
    [null, '[{"text": "x"}]', 'json'],
    [null, '[The dam broke.]', 'text'],
    ['a.csv', 'id,text\n1,x', 'table'],
    ['a.TSV.gz', '', 'table'],
    ['a.rss', '', 'feed'],
    ['a.xml', '<?xml version="1.0"?>\n<rss version="2.0">', 'feed'],
    ['a.xml', '<?xml version="1.0"?><?xml-stylesheet href="a.xsl"?><feed xmlns="x">', 'feed'],
    ['a.xml', '<rdf:RDF xmlns="x">', 'feed'],
    ['a.xml', '<!-- news --><urlset>', 'feed'],
    ['a.xml', '<!DOCTYPE nitf SYSTEM "nitf.dtd"><nitf>', 'xml'],
    ['a.xml', '<?xml version="1.0"?><!DOCTYPE html PUBLIC "x" "y"><html>', 'html'],
    ['a.xml', 'The dam broke.', 'text'],
    [null, '<?xml version="1.0"?><nitf>', 'xml'],
    [null, '<rss>', 'feed'],
    [null, '<b>The dam</b> broke.', 'text'],
  ])('%s %s', (name, head, format) => {
    expect(detectFormat(name, bytes(head))).toBe(format);
  });
});
