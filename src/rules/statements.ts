import type { RuleEntry } from './types.js';

/** Rules of `statements/`: where the words stand that are said, and the cue that says so. */
export const STATEMENT_RULES: readonly RuleEntry[] = [
  {
    id: 'statement:quotation-first',
    finds: 'A quotation with the clause of saying behind it.',
    example: '“We will not sail through a storm,” Ilze Kalnina told reporters.',
    counterExample: 'Ilze Kalnina read “The Long Storm” to children.',
  },
  {
    id: 'statement:quotation-after-cue',
    finds: 'A quotation that the clause of saying leads up to.',
    example: 'Ilze Kalnina said: “We will not sail.”',
    counterExample: 'Ilze Kalnina wrote “The Storm” in 2019.',
  },
  {
    id: 'statement:quotation-after-colon',
    finds: 'A quotation behind a colon, with its speaker before the colon or below.',
    example: 'The mayor was blunt: “We have no money left for the bridge.”',
    counterExample: 'The mayor had three tasks: a bridge, a school and a road.',
  },
  {
    id: 'statement:quotation-alone',
    finds: 'A quotation that fills its paragraph; the speaker is the one who spoke before.',
    example:
      'Ilze Kalnina spoke to reporters in Riga. “The ferries stop,” she said.\n\n“We will not sail through a storm. Nobody will.”',
    counterExample: 'Ilze Kalnina spoke to reporters in Riga. “The ferries stop,” she said.\n\nNobody will sail.',
  },
  {
    id: 'statement:quotation-signed',
    finds: 'A quotation with the name of who said it behind a dash.',
    example: '“We will not sail through a storm this winter.” — Ilze Kalnina',
    counterExample: 'We will not sail this winter — Ilze Kalnina will.',
  },
  {
    id: 'statement:quotation-introduced',
    finds: 'A quotation that a clause of saying announces with some words between.',
    example: 'Ilze Kalnina told the press in Riga, “We will not sail through a storm.”',
    counterExample: 'Ilze Kalnina met the press in Riga. We will not sail through a storm.',
  },
  {
    id: 'statement:quotation-title',
    finds: 'A quotation that opens the headline, before a colon.',
    example:
      '‘We will not sail this winter’: ferry crews walk out\n\nFerry crews in Arbel walked out on Monday. “We will not sail this winter,” Ilze Kalnina said.',
    counterExample:
      'Ferry crews walk out\n\nFerry crews in Arbel walked out on Monday. “We will not sail this winter,” Ilze Kalnina said.',
  },
  {
    id: 'statement:quotation-no-cue',
    finds: 'A quotation that opens its sentence without any word of saying.',
    example: '“Nobody will forgive them for that, ever,” and the door closed.',
    counterExample: 'Nobody will forgive them for that, ever, and the door closed.',
  },
  {
    id: 'statement:words-after-cue',
    finds: 'Quoted words inside a clause, right behind its word of saying.',
    example: 'Anton Belov called the report “a fairy tale from Riga.”',
    counterExample: 'Anton Belov called the report a fairy tale from Riga.',
  },
  {
    id: 'statement:words-in-clause',
    finds: 'Quoted words inside a reported clause.',
    example: 'Anton Belov said that the report was “a fairy tale from Riga” and would be answered.',
    counterExample: 'Anton Belov said that the report was a fairy tale and would be answered.',
  },
  {
    id: 'statement:words-before-cue',
    finds: 'Quoted words at the end of a clause, before the clause of saying.',
    example: 'A “bad winter”, which Anton Belov said would end, is here.',
    counterExample: 'A “bad winter”, which Anton Belov survived, is over.',
  },
  {
    id: 'statement:words-no-cue',
    finds: 'Five quoted words and more in a sentence without any word of saying.',
    example:
      'Anton Belov spoke in Riga. “The report is wrong,” he said. He left it to others to judge “every lie and every error in it” themselves.',
    counterExample:
      'Anton Belov spoke in Riga. “The report is wrong,” he said. He left it to others to judge “the rest” themselves.',
  },
  {
    id: 'statement:turn',
    finds: 'What stands behind the label of an interview or transcript.',
    example:
      'Q: Will the ferries sail?\n\nKALNINA: They will not sail this winter. We have no crew.\n\nQ: Who decided that?\n\nKALNINA: The ministry did.',
    counterExample: 'Will the ferries sail? They will not sail this winter.',
  },
  {
    id: 'statement:indirect-that',
    finds: 'A reported clause that opens with "that".',
    example: 'Ilze Kalnina said that the ferries would stop.',
    counterExample: 'Ilze Kalnina saw that the ferries had stopped.',
  },
  {
    id: 'statement:indirect-clause',
    finds: 'A reported clause without "that", right behind the word of saying.',
    example: 'Ilze Kalnina said the ferries would stop.',
    counterExample: 'Ilze Kalnina said nothing.',
  },
  {
    id: 'statement:indirect-relative',
    finds: 'A report in which the word of saying stands in a relative clause.',
    example: 'The ferry, which Ilze Kalnina said would sail again, is in the harbour.',
    counterExample: 'The ferry, which Ilze Kalnina bought in 2019, is in the harbour.',
  },
  {
    id: 'statement:indirect-fronted',
    finds: 'A reported clause before the clause of saying.',
    example: 'The ferries would stop for a month, Ilze Kalnina said.',
    counterExample: 'The ferries stopped for a month, and Ilze Kalnina left.',
  },
  {
    id: 'statement:indirect-inserted',
    finds: 'The rest of a clause that the clause of saying stands inside of.',
    example: 'It began late on Sunday when, according to Oslo, drones struck a barracks.',
    counterExample: 'It began late on Sunday when, to our surprise, drones struck a barracks.',
  },
  {
    id: 'statement:indirect-resumed',
    finds: 'What a reported clause goes on with behind the clause of saying that splits or interrupts it.',
    example: 'The ferries would stop for a month, Ilze Kalnina said, and the crews would be sent home.',
    counterExample: 'The ferries would stop for a month, Ilze Kalnina said.',
  },
  {
    id: 'statement:indirect-source-first',
    finds: 'A clause behind "according to" and its like.',
    example: 'According to Ilze Kalnina, the ferries will stop for a month.',
    counterExample: 'Prices differ according to size.',
  },
  {
    id: 'statement:headline-source-first',
    finds: 'A headline with its source before a colon.',
    example:
      'Kalnina: Ferries will stop for a month\n\nTransport Minister Ilze Kalnina spoke to reporters in Riga on Monday about the long winter.',
    counterExample:
      'Ferry traffic: three things to know\n\nTransport Minister Ilze Kalnina spoke to reporters in Riga on Monday about the long winter.',
  },
  {
    id: 'statement:headline-source-last',
    finds: 'A headline with its source behind a colon.',
    example:
      'Ferries will stop for a month: minister\n\nTransport Minister Ilze Kalnina spoke to reporters in Riga on Monday about the long winter.',
    counterExample:
      'Ferries stop for a month: timeline\n\nTransport Minister Ilze Kalnina spoke to reporters in Riga on Monday about the long winter.',
  },
];
