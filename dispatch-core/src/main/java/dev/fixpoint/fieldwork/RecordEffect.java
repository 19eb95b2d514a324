package dev.fixpoint.fieldwork;

import dev.fixpoint.fieldwork.Versions.Side;
import dev.fixpoint.shared.LocalText;
import dev.fixpoint.visits.FieldVisits;
import dev.fixpoint.visits.VisitProblem;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One field of what is recorded: merged by itself, so that two phones only meet where they change the same field. */
@Component
class RecordEffect implements CommandEffect {
    private static final String NOTE = "NOTE";
    private static final int LONGEST = 2000;
    private static final LocalText NOTE_NAME = new LocalText("备注", "Note");

    private final Checklists checklists;
    private final VisitValues values;
    private final FieldFiles files;
    private final FieldVisits field;

    RecordEffect(Checklists checklists, VisitValues values, FieldFiles files, FieldVisits field) {
        this.checklists = checklists;
        this.values = values;
        this.files = files;
        this.field = field;
    }

    @Override
    public Set<CommandKind> kinds() {
        return Set.of(CommandKind.RECORD);
    }

    @Override
    public void apply(Received received) {
        var details = received.command().details();
        var code = details.field();
        if (code == null) {
            throw FieldProblem.DETAILS_MISSING.refuse(received.command().kind(), "field");
        }
        var visit = received.visit();
        if (visit.state().isOver()) {
            throw VisitProblem.OVER.refuse(visit.number(), visit.state().text());
        }
        var name = checked(received, code, details.value());
        var now = values.find(visit.id(), code);
        if (values.isChangedSince(details.base(), details.value(), now)) {
            var theirs = now.orElse(Side.of(null, null, null));
            throw new FieldConflict(
                    FieldProblem.CHANGED_MEANWHILE.refuse(name, theirs.by() == null ? "?" : theirs.by()),
                    new Versions(Side.of(details.value(), received.at(), received.by()), theirs));
        }
        values.put(received, code, details.value());
        field.recorded(visit.id(), "RECORD", name.zh() + ": " + shown(details.value()), received.by(), received.at());
    }

    /** What the field is called, if the value fits it. */
    private LocalText checked(Received received, String code, @Nullable String value) {
        if (value != null && (value.isBlank() || value.length() > LONGEST)) {
            throw FieldProblem.BAD_VALUE.refuse(
                    code,
                    value.length() > 20 ? value.substring(0, 20) : value,
                    new LocalText("请填写 1 至 2000 个字。", "Give 1 to 2,000 characters."));
        }
        if (code.equals(NOTE)) {
            return NOTE_NAME;
        }
        var item = checklists
                .item(received.visit().serviceType(), code)
                .orElseThrow(
                        () -> FieldProblem.NO_SUCH_FIELD.refuse(received.visit().number(), code));
        if (value != null) {
            item.check(value);
            if (item.isFile()) {
                files.refuseUnlessThere(UUID.fromString(value), received.visit().id());
            }
        }
        return item.name();
    }

    private static String shown(@Nullable String value) {
        if (value == null) {
            return "—";
        }
        return value.equals("true") ? "✓" : value;
    }
}
