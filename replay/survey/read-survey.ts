import { parse } from 'csv-parse/sync';
import type { Answers, ItemName, SurveyRow } from './survey-row.js';

/** Longest comment that the answer page takes, in characters. */
const LONGEST_COMMENT = 2000;

/**
 * How the survey's words become buttons. `leave` has no middle, so 3 is never pressed, and who didn't know skips. `coworkers` is asked the other
 * way round ("I would keep it from …"), so that a reversed question is among the three.
 */
const BUTTONS: Readonly<Record<ItemName, Readonly<Record<string, number | null>>>> = {
  leave: { 'Very difficult': 1, 'Somewhat difficult': 2, "Don't know": null, 'Somewhat easy': 4, 'Very easy': 5 },
  supervisor: { No: 1, 'Some of them': 3, Yes: 5 },
  coworkers: { No: 5, 'Some of them': 3, Yes: 1 },
};

/** Reads the survey file. @throws Error naming the row and the word that has no meaning here. */
export function readSurvey(csv: string): readonly SurveyRow[] {
  const rows: Record<string, string>[] = parse(csv, { columns: true, bom: true });
  return rows.map((row, index) => {
    const cell = (column: string): string => {
      const value = row[column];
      if (value === undefined) throw new Error(`row ${index + 1} has no column ${column}`);
      return value;
    };
    const button = (item: ItemName): number | null => {
      const value = BUTTONS[item][cell(item)];
      if (value === undefined) throw new Error(`row ${index + 1}: "${cell(item)}" is no answer to ${item}`);
      return value;
    };
    const answers: Answers = { leave: button('leave'), supervisor: button('supervisor'), coworkers: button('coworkers') };
    return { number: index + 1, companySize: cell('no_employees'), worksRemotely: cell('remote_work') === 'Yes', answers, ...commentOf(cell('comments')) };
  });
}

function commentOf(text: string): Pick<SurveyRow, 'comment' | 'commentWasCut'> {
  const written = text === 'NA' ? '' : text.trim();
  const characters = [...written];
  return { comment: written === '' ? null : characters.slice(0, LONGEST_COMMENT).join(''), commentWasCut: characters.length > LONGEST_COMMENT };
}
