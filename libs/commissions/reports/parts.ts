import { addConstraints, addRefusals } from '@etabli/platform';
import { ReportFigures } from './facts.service.js';
import { en } from './messages.en.js';
import { fr } from './messages.fr.js';
import { ReportPapers } from './papers.service.js';
import { ReportPicture } from './pictures/pictures.entities.js';
import { ReportPictureResolver, ReportPicturesResolver } from './pictures/pictures.resolver.js';
import { ReportPictures } from './pictures/pictures.service.js';
import { Report, ReportText } from './reports.entities.js';
import { ReportsResolver, ReportTextResolver } from './reports.resolver.js';
import { Reports } from './reports.service.js';

addRefusals(fr, en);
addConstraints({
  report_once: 'report.there-already',
  report_text_number: 'report.changed-since',
  report_text_of_draft: 'report.ready',
});

/** The tables of reports. */
export const reportEntities = [Report, ReportText, ReportPicture];

/** Reports of the year: figures, words, pictures, papers. */
export const reportProviders = [
  ...[Reports, ReportFigures, ReportPapers, ReportsResolver, ReportTextResolver],
  ...[ReportPictures, ReportPicturesResolver, ReportPictureResolver],
];
