import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { knownMembers } from '../objects/registry';
import { changedOfficeFiles } from '../transport/office-bytes';
import { collectMembers } from './members/collect-members';
import { countMembers, unknownMembers } from './members/unknown-members';

// `npm run members`: every member of Excel's object model the add-in uses must be one the embedded Excel knows.

const root = join(dirname(__filename), '..', '..', '..');

function program(): ts.Program {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(root, 'tsconfig.json'),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: (problem) => console.error(ts.flattenDiagnosticMessageText(problem.messageText, '\n')),
    },
  );
  if (!config) throw new Error('tsconfig.json cannot be read.');
  return ts.createProgram(
    config.fileNames.filter((name) => relative(root, name).startsWith(join('src', 'excel'))),
    config.options,
  );
}

function main(): number {
  const changed = changedOfficeFiles();
  for (const name of changed) console.error(`@microsoft/office-js: ${name} is not the published file.`);
  const uses = collectMembers(program(), (name) => relative(root, name).split(/[\\/]/).slice(0, 2).join('/') === 'src/excel');
  const unknown = unknownMembers(uses, knownMembers());
  for (const { name, places } of unknown)
    console.error(`${name} is not known to the embedded Excel: ${places.map((place) => relative(root, place)).join(', ')}`);
  const total = countMembers(uses);
  console.log(
    `${total} members of Excel's object model are used, ${total - unknown.length} of them known to the embedded Excel; office.js is ${changed.length === 0 ? 'the published one, byte for byte' : 'changed'}.`,
  );
  return unknown.length > 0 || changed.length > 0 || total === 0 ? 1 : 0;
}

process.exitCode = main();
