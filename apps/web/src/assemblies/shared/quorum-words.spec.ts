import { en } from './messages.en.js';
import { fr } from './messages.fr.js';

const alone = { kind: 'ordinary', several: false } as const;

describe('the gauge of who is there', () => {
  test.each([
    ['statutes that ask for a quorum', 2, false, ['Quorum', 'Quorum atteint'], ['Quorum', 'Quorum reached']],
    [
      'statutes that ask for none',
      0,
      false,
      ['Présence', 'Aucun quorum exigé'],
      ['Attendance', 'No quorum required'],
    ],
    [
      'founders, who have none and must be two',
      2,
      true,
      ['Présence', 'Assez pour fonder'],
      ['Attendance', 'Enough to found'],
    ],
  ])('%s', (_, required, founding, french, english) => {
    const said = (words: typeof fr) => [
      words.gauge({ ...alone, required, founding }),
      words.reached({ required, founding }),
    ];
    expect([said(fr), said(en as typeof fr)]).toEqual([french, english]);
  });
});
