/** Loaded before the measured server: at SIGUSR2, writes the document it printed last, so that it can be printed again bare. */
import { writeFileSync } from 'node:fs';
import { TypstPdf } from '@etabli/platform/pdf/typst-pdf';

const { render } = TypstPdf.prototype;
let last = null;
TypstPdf.prototype.render = function keep(document) {
  last = document;
  return render.call(this, document);
};

process.on('SIGUSR2', () => writeFileSync(process.env.ETABLI_BENCH_PAPER, JSON.stringify(last)));
