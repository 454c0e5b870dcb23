// Runs @mozilla/readability over the pages of a folder; prints one JSON object a page: what it takes for the article, its headline and the rest.
import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createRequire } from 'node:module';

const require = createRequire(join(resolve(process.argv[3]), 'package.json'));
const { Readability } = require('@mozilla/readability');
const { JSDOM, VirtualConsole } = require('jsdom');

for (const page of readdirSync(process.argv[2]).sort()) {
  const file = join(process.argv[2], page, 'source.html');
  if (!existsSync(file)) continue;
  const dom = new JSDOM(readFileSync(file, 'utf8'), { url: 'http://fakehost/test/page.html', virtualConsole: new VirtualConsole() });
  let article = null;
  try {
    article = new Readability(dom.window.document).parse();
  } catch (error) {
    process.stderr.write(`${page}: ${error.message}\n`);
  }
  const inner = article ? new JSDOM(article.content).window.document : null;
  process.stdout.write(JSON.stringify({
    page, text: inner ? inner.body.textContent : '', title: article?.title ?? null, byline: article?.byline ?? null,
    site: article?.siteName ?? null, published: article?.publishedTime ?? null,
  }) + '\n');
}
