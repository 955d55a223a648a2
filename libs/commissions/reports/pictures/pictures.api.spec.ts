import { request } from '../../../../apps/api/testing/client.js';
import { asking, doing, refusal, term } from '../../../membership/testing/asking.js';
import { handedIn, png } from '../../../membership/testing/handing-in.js';
import { inDays, Village, type Villager } from '../../../membership/testing/village.js';
import { MissionHouse } from '../../testing/mission-house.js';

const REPORT = 'ActivityReport { id pictures { id section caption alt file { name href } } file { href } }';
interface Shown {
  id: string;
  pictures: { id: string; section: string; caption: string; alt: string; file: { href: string } }[];
  file: { href: string } | null;
}

let house: MissionHouse;
let id: string;
beforeEach(async () => {
  house = await MissionHouse.opened();
  const input = { commissionId: house.commissionId, startsOn: inDays(-400), endsOn: inDays(-30) };
  ({ id } = await doing<{ id: string }>(house.max, 'startReport', { input }, 'ActivityReport { id }'));
});

const picture = (fileId: string, values: object = {}) => ({
  input: {
    ...{ id, section: term('done'), fileId, caption: ' Le toit ', alt: 'Des tuiles neuves' },
    ...values,
  },
});
const add = async (who: Villager = house.max, values: object = {}) =>
  doing<Shown>(who, 'addReportPicture', picture(await handedIn(who, 'toit.png', png()), values), REPORT);

describe('a picture of a report', () => {
  test('is seen by whoever reads the report, and printed with what it shows', async () => {
    const { pictures } = await add();
    expect(pictures).toMatchObject([{ section: 'done', caption: 'Le toit', alt: 'Des tuiles neuves' }]);
    const seen = await request(pictures[0]?.file.href ?? '', house.zoe);
    expect(seen.headers.get('content-type')).toBe('image/png');
    const { file } = await doing<Shown>(house.max, 'finishReport', { id }, REPORT);
    const bytes = Buffer.from(await (await request(file?.href ?? '', house.zoe)).arrayBuffer());
    expect(bytes.toString('latin1')).toContain('/Subtype /Image');
    const word = await doing<{ href: string }>(house.zoe, 'printReportAsWord', { id }, 'File { href }');
    const written = await (await request(word.href, house.zoe)).text();
    expect(written).toContain('word/media/');
  });

  test('is taken off and put back, until the report is ready', async () => {
    const { pictures } = await add();
    const one = { id: pictures[0]?.id };
    expect((await doing<Shown>(house.max, 'takeReportPictureOff', one, REPORT)).pictures).toEqual([]);
    const back = await doing<Shown>(house.max, 'takeReportPictureOff', { ...one, off: false }, REPORT);
    expect(back.pictures).toEqual(pictures);
    await doing(house.max, 'finishReport', { id }, REPORT);
    expect((await refusal(house.max, 'takeReportPictureOff', one)).code).toBe('report.ready');
    const fileId = await handedIn(house.max, 'tard.png', png());
    expect((await refusal(house.max, 'addReportPicture', picture(fileId))).code).toBe('report.ready');
  });

  test('is put by who writes the report, from their own files, and says what it shows', async () => {
    const { max, nour } = house;
    const refused = async (who: Villager, fileId: string, values: object = {}) =>
      (await refusal(who, 'addReportPicture', picture(fileId, values))).code;
    const own = await handedIn(max, 'toit.png', png());
    expect(await refused(nour, await handedIn(nour, 'toit.png', png()))).toBe('report.not-yours');
    expect(await refused(max, await handedIn(nour, 'toit.png', png()))).toBe('not-found');
    expect(await refusal(max, 'addReportPicture', picture(own, { alt: ' ' }))).toMatchObject({
      ...{ code: 'input.required', field: 'alt' },
    });
    const { claire: elsewhere } = await Village.founded();
    expect(await refused(elsewhere, own)).toBe('not-found');
    const [one] = (await add()).pictures;
    expect((await refusal(nour, 'takeReportPictureOff', { id: one?.id })).code).toBe('report.not-yours');
    expect((await refusal(elsewhere, 'takeReportPictureOff', { id: one?.id })).code).toBe('not-found');
  });

  test('is a JPEG or a PNG that opens, not too heavy, and six a part', async () => {
    const { max } = house;
    const refused = async (name: string, bytes: Uint8Array | string) =>
      (await refusal(max, 'addReportPicture', picture(await handedIn(max, name, bytes)))).code;
    expect(await refused('toit.csv', 'a;b\n1;2')).toBe('report.picture-kind');
    const heavy = Buffer.concat([png(), Buffer.alloc(5 * 1024 * 1024 + 1)]);
    expect(await refused('lourd.png', heavy)).toBe('report.picture-heavy');
    expect(await refused('coupe.png', png().subarray(0, 44))).toBe('report.picture-unreadable');
    expect(await refused('coupe.jpg', Buffer.from('ffd8ffe000104a46494600', 'hex'))).toBe(
      'report.picture-unreadable',
    );
    for (let n = 0; n < 6; n++) await add();
    expect(await refused('septieme.png', png())).toBe('report.pictures-many');
    const { pictures } = await asking<Shown>(max, 'activityReport', { id }, 'pictures { id }');
    expect(pictures).toHaveLength(6);
  });
});
