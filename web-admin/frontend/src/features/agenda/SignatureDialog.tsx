import { useEffect, useRef, useState, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Field } from '@/ui/Field';

type Props = { title: string; onSigned: (picture: Blob) => void; onClose: () => void };
const WIDTH = 640;
const HEIGHT = 280;

/** The customer signs with a finger, or has the name written: the picture is the same to the records. */
export function SignatureDialog({ title, onSigned, onClose }: Props) {
  const { t } = useTranslation('agenda');
  const canvas = useRef<HTMLCanvasElement>(null);
  const [signed, setSigned] = useState(false);
  const [name, setName] = useState('');
  useEffect(() => void clear(canvas.current!), []);
  const pen = (event: PointerEvent<HTMLCanvasElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    return { x: ((event.clientX - box.left) * WIDTH) / box.width, y: ((event.clientY - box.top) * HEIGHT) / box.height };
  };
  const begin = (event: PointerEvent<HTMLCanvasElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    const paper = event.currentTarget.getContext('2d')!;
    const { x, y } = pen(event);
    paper.beginPath();
    paper.moveTo(x, y);
  };
  const draw = (event: PointerEvent<HTMLCanvasElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const paper = event.currentTarget.getContext('2d')!;
    const { x, y } = pen(event);
    paper.lineTo(x, y);
    paper.stroke();
    setSigned(true);
  };
  const write = (text: string) => {
    setName(text);
    const paper = clear(canvas.current!);
    paper.font = 'italic 64px serif';
    paper.fillStyle = '#111';
    paper.fillText(text, 30, HEIGHT / 2 + 20, WIDTH - 60);
    setSigned(text.trim() !== '');
  };
  const again = () => write('');
  const done = () => canvas.current!.toBlob((picture) => picture && onSigned(picture), 'image/png');
  const footer = <><Button onClick={again}>{t('picture.clear')}</Button><Button look="primary" disabled={!signed} onClick={done}>{t('picture.use')}</Button></>;
  return (
    <Dialog title={title} onClose={onClose} footer={footer}>
      <p className="muted">{t('picture.signHere')}</p>
      <canvas ref={canvas} width={WIDTH} height={HEIGHT} className="signature" aria-label={t('picture.signHere')} onPointerDown={begin} onPointerMove={draw} />
      <Field label={t('picture.typeName')}><input className="input" maxLength={60} value={name} onChange={(event) => write(event.target.value)} /></Field>
    </Dialog>
  );
}

function clear(canvas: HTMLCanvasElement) {
  const paper = canvas.getContext('2d')!;
  paper.fillStyle = '#fff';
  paper.fillRect(0, 0, WIDTH, HEIGHT);
  paper.lineWidth = 4;
  paper.lineCap = 'round';
  paper.strokeStyle = '#111';
  return paper;
}
