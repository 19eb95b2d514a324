import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { codeReader } from './detector';
import { Dialog } from './Dialog';
import { Notice } from './Notice';
import './scanDialog.css';

const PAUSE = 200;

type Props = { title: string; onRead: (text: string) => void; onClose: () => void };

/** Reads a QR code or barcode with the camera; the camera is off as soon as the dialog closes. */
export default function ScanDialog({ title, onRead, onClose }: Props) {
  const { t } = useTranslation();
  const video = useRef<HTMLVideoElement>(null);
  const read = useRef(onRead);
  const [failed, setFailed] = useState<'blocked' | 'noCamera'>();
  useEffect(() => {
    read.current = onRead;
  }, [onRead]);
  useEffect(() => {
    const stop = new AbortController();
    watch(video.current!, stop.signal, (text) => read.current(text)).catch((error: unknown) => {
      if (!stop.signal.aborted) setFailed(error instanceof DOMException && error.name === 'NotAllowedError' ? 'blocked' : 'noCamera');
    });
    return () => stop.abort();
  }, []);
  return (
    <Dialog title={title} onClose={onClose}>
      <div className="scan">
        <video ref={video} muted playsInline aria-label={t('scan.picture')} hidden={failed !== undefined} />
        <div role="status">{failed ? <Notice tone="warn" title={t(`scan.${failed}`)} /> : <p className="muted">{t('scan.hint')}</p>}</div>
      </div>
    </Dialog>
  );
}

async function watch(video: HTMLVideoElement, stop: AbortSignal, onRead: (text: string) => void) {
  const [camera, reader] = await Promise.all([navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } }), codeReader()]);
  const off = () => camera.getTracks().forEach((track) => track.stop());
  if (stop.aborted) return off();
  stop.addEventListener('abort', off);
  video.srcObject = camera;
  await video.play();
  while (!stop.aborted) {
    const found = video.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA ? await reader.detect(video) : [];
    if (stop.aborted) return;
    if (found[0]?.rawValue) onRead(found[0].rawValue);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
