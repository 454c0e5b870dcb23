package org.pincite.matter.edit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.pincite.matter.Identified;
import org.pincite.matter.Matter;
import org.pincite.matter.MatterFactory;
import org.pincite.matter.PastSearch;
import org.pincite.matter.history.Edit;
import org.pincite.matter.history.EditRecorder;
import org.pincite.matter.history.Replay;
import org.pincite.matter.internal.MatterResource;

/**
 * One open matter with its history of edits. All changes go through {@link #edits()}; each can be undone, to the beginning. A session belongs
 * to one thread at a time. It knows nothing of files: the vault opens, saves and closes it.
 */
public final class MatterSession implements AutoCloseable {

	/** So many past searches are kept. */
	private static final int REMEMBERED = 500;

	private final MatterResource resource = new MatterResource();
	private final MatterCommandStack stack = new MatterCommandStack();
	private final EditingDomain domain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), stack);
	private final List<MatterListener> listeners = new CopyOnWriteArrayList<>();
	private final List<Runnable> closers = new CopyOnWriteArrayList<>();
	private final Matter matter;
	private final MatterEdits edits;
	private SavePoint saved;
	private CompoundCommand group;
	private EditRecorder recorder;
	private int remembered;
	private boolean closed;

	private MatterSession(Matter matter, boolean saved) {
		this.matter = Objects.requireNonNull(matter);
		resource.getContents().add(matter);
		domain.getResourceSet().getResources().add(resource);
		giveIds();
		edits = new MatterEdits(this);
		this.saved = saved ? savePoint() : null;
		stack.addCommandStackListener(event -> tell());
	}

	/** A session over a matter that no vault holds yet: dirty until saved. Elements without an id are given one. */
	public static MatterSession ofNew(Matter matter) {
		return new MatterSession(matter, false);
	}

	/** A session over a matter as it was last saved: clean until edited. */
	public static MatterSession ofSaved(Matter matter) {
		return new MatterSession(matter, true);
	}

	/** A session over a new, empty matter. */
	public static MatterSession create(String title) {
		Matter matter = MatterFactory.eINSTANCE.createMatter();
		matter.setTitle(title);
		return ofNew(matter);
	}

	/** The matter; read it freely, change it through {@link #edits()} only. */
	public Matter matter() {
		return matter;
	}

	/** What can be done to the matter. */
	public MatterEdits edits() {
		return edits;
	}

	/** The EMF domain, for viewers that need one. */
	public EditingDomain domain() {
		return domain;
	}

	/** A new unique id. */
	public String newId() {
		return UUID.randomUUID().toString();
	}

	/** The element of this id, if it is in the matter and of this type. */
	public <T extends Identified> Optional<T> find(Class<T> type, String id) {
		EObject found = id == null || id.isEmpty() ? null : resource.getEObject(id);
		return type.isInstance(found) ? Optional.of(type.cast(found)) : Optional.empty();
	}

	/**
	 * Makes all edits of the steps one edit: one entry in the undo menu. If a step throws, everything the steps did is taken back.
	 *
	 * @param label what the undo menu says
	 */
	public void together(String label, Consumer<MatterEdits> steps) {
		if (group != null) {
			steps.accept(edits);
			return;
		}
		CompoundCommand done = new CompoundCommand(label);
		group = done;
		try {
			steps.accept(edits);
		} catch (RuntimeException e) {
			done.undo();
			throw e;
		} finally {
			group = null;
		}
		if (!done.getCommandList().isEmpty())
			stack.execute(new DoneCommand(label, done));
	}

	/**
	 * Notes a search in the history of the matter, the latest first; what was asked before in the same words moves up, and the oldest are forgotten. It is no
	 * edit: undo does not take it back.
	 *
	 * @param at    ISO instant
	 * @param total how many sources satisfied it
	 */
	public void remember(String query, String dialect, String at, int total) {
		if (closed)
			throw new IllegalStateException("The matter is closed.");
		List<PastSearch> past = matter.getPastSearches();
		past.removeIf(each -> Objects.equals(each.getQuery(), query) && Objects.equals(each.getDialect(), dialect));
		PastSearch search = MatterFactory.eINSTANCE.createPastSearch();
		search.setId(newId());
		search.setQuery(query);
		search.setDialect(dialect);
		search.setAt(at);
		search.setTotal(total);
		past.add(0, search);
		while (past.size() > REMEMBERED)
			past.removeLast();
		remembered++;
		tell();
	}

	/** Forgets all past searches; saved ones stay. */
	public void forgetSearches() {
		if (closed)
			throw new IllegalStateException("The matter is closed.");
		matter.getPastSearches().clear();
		remembered++;
		tell();
	}

	/** Runs one command of {@link MatterEdits}. */
	void run(Command command) {
		if (closed)
			throw new IllegalStateException("The matter is closed.");
		if (group == null)
			stack.execute(command);
		else if (!group.appendAndExecute(command))
			throw new IllegalArgumentException("The edit is not possible here: " + command.getLabel());
	}

	/** True if there is something to undo. */
	public boolean canUndo() {
		return stack.canUndo();
	}

	/** True if there is something to redo. */
	public boolean canRedo() {
		return stack.canRedo();
	}

	/** Takes back the last edit; does nothing when there is none. */
	public void undo() {
		if (stack.canUndo())
			stack.undo();
	}

	/** Does the edit that was last undone again; does nothing when there is none. */
	public void redo() {
		if (stack.canRedo())
			stack.redo();
	}

	/** What {@link #undo()} would take back, for its menu. */
	public Optional<String> undoLabel() {
		return Optional.ofNullable(stack.getUndoCommand()).map(Command::getLabel);
	}

	/** What {@link #redo()} would do again, for its menu. */
	public Optional<String> redoLabel() {
		return Optional.ofNullable(stack.getRedoCommand()).map(Command::getLabel);
	}

	/** The EMF command stack, for actions that need one. */
	public CommandStack commandStack() {
		return stack;
	}

	/** True if the matter differs from what was last saved; undoing back to that state makes it clean again. */
	public boolean dirty() {
		return saved == null || saved.command != stack.getUndoCommand() || saved.remembered != remembered;
	}

	/** The present moment; take it together with the bytes to save, and hand it to {@link #saved} when they are safe. */
	public SavePoint savePoint() {
		return new SavePoint(stack.getUndoCommand(), remembered);
	}

	/** The matter as it was at this moment is safe. */
	public void saved(SavePoint point) {
		saved = Objects.requireNonNull(point);
		tell();
	}

	/**
	 * Lets a keeper write down every edit from now on. It is told on the thread of the edit, before the listeners; there is one keeper at most.
	 *
	 * @param keeper told of each edit, undo and redo
	 */
	public void keep(EditKeeper keeper) {
		if (recorder != null)
			throw new IllegalStateException("The edits of this matter are kept already.");
		recorder = new EditRecorder(matter);
		stack.keeper = step -> keeper.edited(step, recorder.take(step == EditKeeper.Step.DONE ? stack.getUndoCommand().getLabel() : ""));
	}

	/**
	 * Puts edits of earlier sessions on the undo stack; only while nothing was edited.
	 *
	 * @param done what led to this state, oldest first
	 * @param undone what was taken back, what is redone first being first
	 */
	public void restore(List<KeptEdit> done, List<KeptEdit> undone) {
		boolean clean = !dirty();
		stack.restore(done.stream().map(this::command).toList(), undone.stream().map(this::command).toList());
		if (clean)
			saved = savePoint();
	}

	/**
	 * Does an edit that was written down.
	 *
	 * @throws org.pincite.matter.history.DivergenceException if it was made to another state of the matter; nothing has changed then
	 */
	public void replay(Edit edit) {
		run(command(new KeptEdit(edit.label(), () -> edit)));
	}

	private Command command(KeptEdit edit) {
		return new KeptCommand(edit, each -> Replay.apply(each, id -> find(Identified.class, id).orElse(null)));
	}

	/** Adds a listener; run the answer to remove it. */
	public Runnable listen(MatterListener listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}

	/** Runs this once when the session is closed, in the order added. */
	public void onClose(Runnable closer) {
		closers.add(closer);
	}

	/** Ends the session; unsaved edits are lost, and further ones refused. Closing twice does nothing. */
	@Override
	public void close() {
		if (closed)
			return;
		closed = true;
		if (recorder != null)
			recorder.close();
		closers.forEach(Runnable::run);
		listeners.clear();
	}

	private void tell() {
		for (MatterListener listener : listeners)
			listener.changed(this);
	}

	private void giveIds() {
		if (matter.getId() == null)
			matter.setId(newId());
		for (TreeIterator<EObject> all = matter.eAllContents(); all.hasNext();)
			if (all.next() instanceof Identified element && element.getId() == null)
				element.setId(newId());
	}
}
