/** Loaded before the measured server: at SIGWINCH (which stops nothing, as SIGUSR2 would), writes the document it printed last, so that it can be printed again bare. */
import { writeFileSync } from 'node:fs';
import { TypstPdf } from '@etabli/platform/pdf/typst-pdf';

const { render } = TypstPdf.prototype;
let last = null;
TypstPdf.prototype.render = function keep(document) {
  last = document;
  return render.call(this, document);
};

process.on('SIGWINCH', () => writeFileSync(process.env.ETABLI_BENCH_PAPER, JSON.stringify(last)));
