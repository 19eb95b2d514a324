import { call, isProblem } from '@/api/client';
import { query } from '@/api/query';
import type { AgendaChanges, AgendaFrame, AgendaVisit, CommandAnswer, CommandsReply } from '@/api/types';
import { uuid } from '@/lib/uuid';
import { expected } from './expected';
import { openKept, type Command, type Kept, type KeptFile, type Trouble } from './kept';
import { keepPhotos } from './photos';
import { enqueue, factsOf, renumber, settle, type Deed } from './queue';
import { upload } from './upload';

/** How it stands with the server: `out` if it does not know us any more, `refused` if it does not understand us. */
export type Line = 'up' | 'down' | 'out' | 'refused';
export type PhoneState = {
  ready: boolean;
  frame?: AgendaFrame;
  visits: AgendaVisit[];
  unsent: Command[];
  troubles: Trouble[];
  pictures: Map<string, Blob>;
  line: Line;
  sending: boolean;
  /** Milliseconds the phone's clock is behind the server's. */
  behind: number;
};

const BATCH = 50;
const LOCK = 'fixpoint-phone';

/** What one technician has on this phone: the days, and what waits to be sent. */
export class Phone {
  private state: PhoneState = { ready: false, visits: [], unsent: [], troubles: [], pictures: new Map(), line: 'up', sending: false, behind: 0 };
  private readonly watchers = new Set<() => void>();
  private readonly opening: Promise<Kept>;
  private busy?: Promise<void>;
  private again = false;
  private closed = false;

  constructor(private readonly userId: string) {
    this.opening = openKept(userId);
    void this.show();
  }

  readonly now = () => this.state;

  readonly watch = (watcher: () => void) => {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  };

  has(visitId: string | undefined) {
    return this.state.visits.some((one) => one.id === visitId);
  }

  /** Keeps what the technician did, then tries to send it. Fails only if the phone cannot keep it. */
  async record(deed: Deed, picture?: Blob): Promise<void> {
    const file: KeptFile | undefined = picture && { id: uuid(), visitId: deed.visitId, blob: picture };
    await enqueue(await this.opening, file ? { ...deed, value: file.id, file: file.id } : deed, file);
    await this.show();
    void this.exchange();
  }

  async forget(trouble: Trouble): Promise<void> {
    await (await this.opening).delete('troubles', trouble.command.sequence);
    await this.show();
  }

  /** Sends what waits and fetches what is new; whoever asks meanwhile gets another turn after it. */
  exchange(): Promise<void> {
    this.again = true;
    this.busy ??= this.turns().finally(() => (this.busy = undefined));
    return this.busy;
  }

  /** Lets what is going on end first. */
  async close() {
    this.closed = true;
    const db = await this.opening;
    await this.busy;
    db.close();
  }

  private async turns() {
    const work = async () => {
      while (this.again && !this.closed) {
        this.again = false;
        await this.turn();
      }
    };
    // Two tabs would only do the same twice.
    await (navigator.locks ? navigator.locks.request(LOCK, work) : work());
  }

  private async turn() {
    const db = await this.opening;
    this.set({ sending: this.state.unsent.length > 0 });
    try {
      while (await this.sendBatch(db));
      await this.fetchNews(db);
      this.set({ line: 'up' });
    } catch (error) {
      if (!isProblem(error)) throw error;
      this.set({ line: error.unanswered || error.status === 429 ? 'down' : error.status === 401 ? 'out' : 'refused' });
    } finally {
      this.set({ sending: false });
      await this.show();
    }
  }

  /** Whether there may be more to send. */
  private async sendBatch(db: Kept): Promise<boolean> {
    const { device } = await factsOf(db);
    const commands = (await db.getAll('commands')).filter((one) => !one.done).slice(0, BATCH);
    if (commands.length === 0) return false;
    for (const { file } of commands) if (file) await this.sendPicture(db, file);
    const body = { device, sentAt: new Date().toISOString(), commands: commands.map(({ file: _, done: __, ...sent }) => sent) };
    try {
      const reply = await call<CommandsReply>('/api/technician/v1/commands', { method: 'POST', body, anonymous: true });
      return await this.settled(db, commands, reply.answers);
    } catch (error) {
      if (!isProblem(error) || error.code !== 'device-of-another') throw error;
      await renumber(db);
      return true;
    }
  }

  private async settled(db: Kept, commands: Command[], answers: CommandAnswer[]) {
    const byId = new Map(commands.map((one) => [one.id, one]));
    const of = (outcome: CommandAnswer['outcome'][]) => answers.filter((one) => outcome.includes(one.outcome));
    const troubles = of(['REFUSED', 'CONFLICT']).map((answer) => ({ command: byId.get(answer.id)!, answer }));
    await settle(db, of(['APPLIED']).map((one) => byId.get(one.id)!), troubles);
    await this.show();
    const waiting = of(['LATER'])[0];
    if (!waiting) return commands.length === BATCH;
    const lost = waiting.sequence === Math.min(...of(['LATER']).map((one) => one.sequence)) && waiting.problem?.code.startsWith('command-');
    if (lost) await renumber(db);
    return Boolean(lost);
  }

  /** A picture that the server does not take is no reason to stop: what refers to it will be refused in words. */
  private async sendPicture(db: Kept, id: string) {
    const picture = await db.get('files', id);
    if (!picture) return;
    try {
      await upload(picture);
    } catch (error) {
      if (!isProblem(error) || error.unanswered || [401, 429].includes(error.status)) throw error;
    }
  }

  private async fetchNews(db: Kept) {
    const { cursor } = await factsOf(db);
    const news = await call<AgendaChanges>(`/api/technician/v1/sync${query({ cursor })}`, { anonymous: true });
    const tx = db.transaction(['facts', 'visits', 'commands', 'files'], 'readwrite');
    const commands = tx.objectStore('commands');
    for (const done of (await commands.getAll()).filter((one) => one.done)) {
      void commands.delete(done.sequence);
      if (done.file) void tx.objectStore('files').delete(done.file);
    }
    if (news.cursor) {
      const visits = tx.objectStore('visits');
      const mine = new Set(news.visits);
      for (const id of (await visits.getAllKeys()).filter((one) => !mine.has(one))) void visits.delete(id);
      for (const visit of news.changed ?? []) void visits.put(visit, visit.id);
      const facts = (await tx.objectStore('facts').get('all'))!;
      void tx.objectStore('facts').put({ ...facts, cursor: news.cursor, frame: news.frame ?? facts.frame }, 'all');
    }
    await tx.done;
    if (news.cursor) void keepPhotos(this.userId, await db.getAll('visits')).catch(() => {}); // another time
    this.set({ behind: Date.parse(news.serverTime) - Date.now() });
  }

  private async show() {
    const db = await this.opening;
    if (this.closed) return;
    const [facts, visits, commands, troubles, files] = await Promise.all([
      factsOf(db), db.getAll('visits'), db.getAll('commands'), db.getAll('troubles'), db.getAll('files'),
    ]);
    this.set({
      ready: true,
      frame: facts.frame,
      visits: visits.map((one) => expected(one, commands)).sort((one, other) => one.startsAt.localeCompare(other.startsAt)),
      unsent: commands.filter((one) => !one.done),
      troubles,
      pictures: new Map(files.map((one) => [one.id, one.blob])),
    });
  }

  private set(change: Partial<PhoneState>) {
    this.state = { ...this.state, ...change };
    for (const watcher of this.watchers) watcher();
  }
}
