import style from './empty.module.css';

/** A workbench with nothing on it but a plane, a square and a plant: the sight of a place where all is in order. */
export const Bench = () => (
  <svg className={style.bench} viewBox="0 0 320 180" aria-hidden="true">
    <path data-fill="tint" d="M196 8h84v62h-84z" />
    <path data-line="thin" d="M196 8h84v62h-84zM238 8v62M196 39h84" />
    <path data-fill="wood" d="M28 104h264v14H28z" />
    <path d="M28 104h264v14H28zM52 118v54M66 118v54M254 118v54M268 118v54M66 148h188" />
    <path d="M292 108h12v18h-12M304 117h10M309 111v12" />
    <path d="M74 104V74h7v24h26M74 84h4M74 92h4" data-line="thin" />
    <path data-fill="wood" d="M92 92c0-5 3-8 8-8h44l10 8v12H92z" />
    <path d="M92 92c0-5 3-8 8-8h44l10 8v12H92zM100 84c-3-10 8-14 12-6l1 6M132 84l5-9 7 3-3 6" />
    <path data-fill="green" d="M214 104l3-20h18l3 20z" />
    <path d="M214 104l3-20h18l3 20zM226 84V66M226 76c-11 0-14-8-14-13 8 0 13 4 14 13ZM226 70c0-9 4-14 13-15 1 8-4 14-13 15Z" />
  </svg>
);
