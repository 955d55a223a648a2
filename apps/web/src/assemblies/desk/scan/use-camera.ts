import { useEffect, useRef, useState } from 'react';
import { decoder } from './decoder.js';

const EVERY_MS = 150;

/** The camera and what it reads; `missing` when there is none, or it may not be used. A code held still is told once. */
export function useCamera(onRead: (text: string) => void) {
  const video = useRef<HTMLVideoElement>(null);
  const [missing, setMissing] = useState(false);
  const read = useRef(onRead);
  read.current = onRead;
  useEffect(() => {
    let stream: MediaStream | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let over = false;
    let last: string | null = null;
    const watch = async () => {
      const decode = await decoder();
      const look = async () => {
        const text = video.current?.videoWidth ? await decode(video.current) : null;
        if (over) return;
        if (text && text !== last) read.current(text);
        if (text) last = text;
        timer = setTimeout(() => void look(), EVERY_MS);
      };
      await look();
    };
    const begin = async () => {
      const wanted = { video: { facingMode: 'environment' } };
      stream = await navigator.mediaDevices.getUserMedia(wanted);
      if (over || !video.current) return stop(stream);
      video.current.srcObject = stream;
      await video.current.play();
      await watch();
    };
    begin().catch(() => !over && setMissing(true));
    return () => {
      over = true;
      clearTimeout(timer);
      stop(stream);
    };
  }, []);
  return { video, missing };
}

const stop = (stream: MediaStream | null): void => {
  for (const track of stream?.getTracks() ?? []) track.stop();
};
