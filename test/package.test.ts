import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readRulePage } from '../src/command/read-rule-page.ts';
import { RULE_IDS } from '../src/core/index.ts';
import { LANGS } from '../src/report/messages/words.ts';
import { VERSION } from '../src/version.ts';

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const manifest = JSON.parse(read('package.json')) as {
  version: string;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  bin: Record<string, string>;
};

test('the version in the code is the one of the package', () => {
  expect(VERSION).toBe(manifest.version);
});

test('the package installs only what the library imports; the bundles hold the rest', () => {
  expect(Object.keys(manifest.dependencies).sort()).toEqual(['tldts', 'tr46']);
});

test('every dependency is named in CONTRIBUTING with its reason', () => {
  const contributing = read('CONTRIBUTING.md');
  const names = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)];
  expect(names.filter((name) => !contributing.includes(`\`${name}\``))).toEqual([]);
});

test('the command is an executable bundle', () => {
  const bundle = manifest.bin['swan-domains'] ?? '';
  expect(existsSync(new URL(`../${bundle}`, import.meta.url))).toBe(true);
  expect(read(bundle).startsWith('#!/usr/bin/env node\n')).toBe(true);
});

test('beside each bundle stand the licences of what is inside, not of a part', () => {
  const inside = {
    cli: ['cli-progress', 'marked', 'picocolors'],
    action: ['@actions/core', '@octokit/core', 'undici'],
  };
  for (const [shell, names] of Object.entries(inside)) {
    const licences = read(`dist/${shell}/licenses.txt`);
    const missing = [...names, 'node-fetch', 'p-queue', 'tldts', 'tr46', 'yaml'].filter(
      (name) => !new RegExp(`^${name} \\d`, 'm').test(licences),
    );
    expect(missing, shell).toEqual([]);
  }
});

test('the pages of the rules are in the bundle, in a chunk that the start does not load', () => {
  const folder = new URL('../dist/cli/', import.meta.url);
  const chunks = readdirSync(folder).filter((file) => file.endsWith('.index.js'));
  const texts = chunks.map((file) => readFileSync(new URL(file, folder), 'utf8'));
  for (const lang of LANGS) {
    for (const id of RULE_IDS) {
      const page = JSON.stringify(readRulePage(id, lang));
      expect(texts.filter((text) => text.includes(page)).length, `${lang}: ${id}`).toBe(1);
    }
  }
});
