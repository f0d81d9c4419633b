package org.dateline.account.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.account.Participation;
import org.dateline.mention.ArticleEntity;
import org.dateline.mention.EntityIndex;
import org.dateline.mention.Role;
import org.dateline.mention.lexicon.Frame;
import org.dateline.mention.lexicon.Lexicon;
import org.dateline.mention.lexicon.Slot;

/**
 * A short English line for an account, as an index of a newspaper has it: "Destruction of bridge in Aveiro", "14 people killed in Aveiro". It names only
 * what the account has; the prepositions are those the article uses, else those of the noun's frame.
 */
final class AccountLabel {
    private static final int MOST_NAMES = 2;
    /** Letters that a demonym shares with the name that it is from. */
    private static final int STEM = 4;
    /** The measures that say what befell those whom they count. */
    private static final Set<String> BEFELL = Set.of("killed", "injured", "displaced", "captured");
    private static final List<Slot> BEFORE_PATIENT = List.of(Slot.OF, Slot.TO, Slot.FOR, Slot.ON, Slot.AGAINST, Slot.FROM, Slot.WITH, Slot.INTO);
    private static final List<Slot> BEFORE_AGENT = List.of(Slot.BY, Slot.FROM, Slot.TO, Slot.OF);
    private static final List<Slot> BEFORE_PLACE = List.of(Slot.OF, Slot.TO, Slot.ON, Slot.INTO, Slot.FROM);

    private final Nominals nominals;

    AccountLabel(Lexicon lexicon) {
        this.nominals = new Nominals(lexicon);
    }

    /** @param drafts of one event, at least one */
    String of(List<Draft> drafts, List<Participation> participations, EntityIndex entities) {
        Map<Role, List<Participation>> by = new EnumMap<>(Role.class);
        participations.forEach(p -> by.computeIfAbsent(p.role(), role -> new ArrayList<>()).add(p));
        Nominals.Nominal nominal = nominals.of(drafts.getFirst().mention());
        boolean isNamed = by.getOrDefault(Role.PATIENT, List.of()).stream().anyMatch(p -> entities.get(p.entity()).isNamed());
        Optional<String> harmed = isNamed ? Optional.empty() : harmed(drafts);
        StringBuilder label = new StringBuilder(harmed.orElse(nominal.noun()));
        String place = names(Role.PLACE, by, entities);
        String before = harmed.isPresent() ? "in" : preposition(Role.PLACE, by, nominal);
        if (harmed.isEmpty()) {
            add(label, preposition(Role.PATIENT, by, nominal), names(Role.PATIENT, by, entities));
            if (!before.equals("in") && label.indexOf(" " + before + " ") < 0) add(label, before, place);
            add(label, preposition(Role.AGENT, by, nominal), names(Role.AGENT, by, entities));
        }
        if (label.indexOf(place) < 0) add(label, label.indexOf(" " + before + " ") < 0 ? before : "in", place);
        return label.substring(0, 1).toUpperCase(Locale.ENGLISH) + label.substring(1);
    }

    /** "14 people killed", where the account gives one number of those whom it befell. */
    private static Optional<String> harmed(List<Draft> drafts) {
        List<String> counted = drafts.stream().flatMap(draft -> draft.counted().stream()).distinct().toList();
        Optional<String> measure = drafts.stream().flatMap(draft -> draft.mention().sense().measure().stream())
                .filter(BEFELL::contains).findFirst();
        return counted.size() == 1 ? measure.map(befell -> counted.getFirst() + " " + befell) : Optional.empty();
    }

    private static void add(StringBuilder label, String preposition, String names) {
        if (!names.isEmpty()) label.append(' ').append(preposition).append(' ').append(names);
    }

    private static String preposition(Role role, Map<Role, List<Participation>> by, Nominals.Nominal nominal) {
        List<Participation> fillers = by.getOrDefault(role, List.of());
        if (fillers.isEmpty()) return "";
        Frame frame = nominal.frame();
        Optional<Slot> told = Slot.ofPreposition(fillers.getFirst().rule().replaceFirst("-phrase$", ""));
        if (told.isPresent() && (nominal.origin() == Nominals.Origin.TOLD || role == Role.PLACE)) return word(told.get());
        return switch (role) {
            case PATIENT -> nominal.origin() == Nominals.Origin.GERUND ? "of" : takesOn(frame) ? "on" : first(BEFORE_PATIENT, role, frame).orElse(befalls(frame));
            case AGENT -> isMutual(frame) ? fillers.size() > 1 ? "between" : "with" : first(BEFORE_AGENT, role, frame).orElse("by");
            case PLACE -> isArgument(fillers.getFirst()) && nominal.origin() != Nominals.Origin.TYPE ? first(BEFORE_PLACE, role, frame).orElse("in") : "in";
            default -> throw new IllegalArgumentException("no label names a " + role);
        };
    }

    private static Optional<String> first(List<Slot> slots, Role role, Frame frame) {
        return slots.stream().filter(slot -> frame.role(slot).filter(role::equals).isPresent()).findFirst().map(AccountLabel::word);
    }

    /** What a noun such as "disaster" befalls is where it is. */
    private static String befalls(Frame frame) {
        return frame.roles().isEmpty() || frame.roles().containsValue(Role.PATIENT) ? "of" : "in";
    }

    /** With "the attack of" one would expect the attacker. */
    private static boolean takesOn(Frame frame) {
        return frame.role(Slot.OF).filter(Role.PATIENT::equals).isPresent() && frame.role(Slot.ON).filter(Role.PATIENT::equals).isPresent();
    }

    private static boolean isMutual(Frame frame) {
        return frame.role(Slot.BETWEEN).filter(Role.AGENT::equals).isPresent() && frame.role(Slot.WITH).filter(Role.AGENT::equals).isPresent();
    }

    /** Whether the happening befell the place, or took it, rather than was somewhere in it. */
    private static boolean isArgument(Participation place) {
        return place.rule().equals("object") || place.rule().equals("subject");
    }

    private static String word(Slot preposition) {
        return preposition.name().toLowerCase(Locale.ROOT);
    }

    private static String names(Role role, Map<Role, List<Participation>> by, EntityIndex entities) {
        return String.join(" and ", by.getOrDefault(role, List.of()).stream().map(p -> name(entities.get(p.entity()), entities)).distinct().limit(MOST_NAMES).toList());
    }

    /** A description keeps no capital letter from the beginning of its sentence; one that begins with a name of the article, such as a demonym, does. */
    private static String name(ArticleEntity entity, EntityIndex entities) {
        String name = entity.name();
        if (entity.isNamed() || !beginsSentence(entity) || name.substring(1).chars().anyMatch(Character::isUpperCase)) return name;
        String stem = name.substring(0, Math.min(STEM, name.indexOf(' ') < 0 ? name.length() : name.indexOf(' ')));
        if (stem.length() == STEM && entities.entities().stream().anyMatch(other -> other.isNamed() && other.name().startsWith(stem))) return name;
        return name.substring(0, 1).toLowerCase(Locale.ENGLISH) + name.substring(1);
    }

    private static boolean beginsSentence(ArticleEntity entity) {
        int last = entity.name().split(" ").length - 1;
        return entity.mentions().stream().anyMatch(mention -> mention.text().equals(entity.name()) && mention.head() == last);
    }
}
