#include "routine/stretch_step_reader.hpp"

#include "base/suggestion.hpp"
#include "routine/family.hpp"
#include "routine/routine_keys.hpp"
#include "routine/step_warnings.hpp"
#include "routine/unknown_stretch.hpp"

namespace unknot {
namespace {

void readStretchName(Mapping& keys, StepContext& context, StretchStep& step, StepSource& source) {
    const auto node = keys.required("stretch");
    const auto name = node ? node->text() : std::nullopt;
    if (!name) return;
    const auto found = context.stretches.find(*name);
    if (found != context.stretches.end()) {
        step.stretch = found->second;
        return;
    }
    const FamilyVariant variant = familyVariant(*name, context.position, context.stretches);
    step.stretch = variant.stretch;
    source.namesFamily = true;
    const auto damage = context.damaged.find(*name);
    if (!variant.stretch && damage != context.damaged.end())
        node->addError(DiagnosticId::damagedFile, damage->second);
    else if (!variant.stretch)
        node->addError(DiagnosticId::unknownStretch,
                       unknownStretchMessage(*name, context.stretches, context.hasListedStretches));
    else if (variant.position != context.position)
        node->addWarning(DiagnosticId::otherPosition,
                         "there is no '" + *name + "' stretch for 'position: " + std::string(nameOf(context.position)) +
                             "'; the routine takes '" + variant.stretch->id + "' instead, which is for " +
                             std::string(nameOf(variant.position)),
                         relatedTo(context.positionKey, "'position' is here"));
}

void readHold(Mapping& keys, const Node& hold, StretchStep& step) {
    if (hold.raw() != "until-eased") {
        const std::string names[] = {"until-eased"};
        const auto near = closestMatch(hold.raw(), names);
        if (near && !parseDuration(hold.raw())) {
            hold.addError(DiagnosticId::unknownWord,
                          "'hold' must be a duration such as 25s or 1m30s, or until-eased, not '" + hold.raw() +
                              "'; did you mean 'until-eased'?");
            for (const char* key : {"max", "round"})
                keys.ignore(key);
        } else {
            step.effort = Hold{hold.duration(limits::routineLength, Node::Zero::refused).value_or(Time{})};
        }
        return;
    }
    OpenHold open;
    const auto round = keys.optional("round");
    const auto maximum = keys.optional("max");
    const auto read = [](const auto& node, Time fallback) {
        return node ? node->duration(limits::routineLength, Node::Zero::refused) : std::optional(fallback);
    };
    const auto roundLength = read(round, open.round), maximumLength = read(maximum, open.maximum);
    if (round && roundLength && *roundLength < limits::shortestRound) {
        round->addError(DiagnosticId::outOfRange, "'round' must be at least " + formatDuration(limits::shortestRound));
    } else if (roundLength && maximumLength && *maximumLength < *roundLength) {
        (maximum ? maximum : round)
            ->addError(
                DiagnosticId::outOfRange,
                "'max' (" + formatDuration(*maximumLength) + ") must be at least as long as one round (" +
                    formatDuration(*roundLength) + ")",
                relatedTo(maximum && round ? std::optional(round->location()) : std::nullopt, "'round' is here"));
    } else if (maximum && maximumLength > limits::longestCramp) {
        maximum->addWarning(DiagnosticId::longCramp, "a cramp that lasts longer than " +
                                                         formatDuration(limits::longestCramp) +
                                                         " needs medical advice; make 'max' shorter");
    }
    step.effort = OpenHold{roundLength.value_or(open.round), maximumLength.value_or(open.maximum)};
}

void readPaced(Mapping& keys, const Node& count, StretchStep& step) {
    PacedMovement paced;
    paced.count = count.wholeNumber(1, limits::repeats).value_or(1);
    const auto pace = keys.optional("pace");
    if (!pace) {
        keys.addMissingError({"pace"},
                             "'pace' is missing in this step; say how long each movement takes, such as 'pace: 3s'");
    } else if (const auto length = pace->duration(limits::routineLength, Node::Zero::allowed)) {
        if (*length < limits::fastestPace)
            pace->addError(DiagnosticId::outOfRange, "'pace' must be at least " + formatDuration(limits::fastestPace));
        paced.pace = *length;
    }
    step.effort = paced;
}

void readEffort(Mapping& keys, StretchStep& step) {
    const auto hold = keys.optional("hold");
    // With a hold, no other word can mean a count.
    const auto count = !hold || keys.has("count") ? keys.optional("count") : std::nullopt;
    if (hold && count) {
        const SourceLocation first = keys.locationOfKey("hold"), second = keys.locationOfKey("count");
        const bool countLast = second.line > first.line || (second.line == first.line && second.column > first.column);
        keys.addErrorAtKey(DiagnosticId::conflictingKeys, countLast ? "count" : "hold",
                           "a step has either 'hold' or 'count', not both; delete one of them",
                           {{countLast ? first : second, countLast ? "'hold' is here" : "'count' is here"}});
        for (const char* key : {"pace", "max", "round"})
            keys.ignore(key);
    } else if (hold) {
        readHold(keys, *hold, step);
    } else if (count) {
        readPaced(keys, *count, step);
    } else if (step.stretch && step.stretch->dose) {
        step.effort = *step.stretch->dose;
    } else {
        // An unknown stretch may well have a dose, so only a known stretch needs a hold.
        if (step.stretch)
            keys.addMissingError({"hold", "count"},
                                 "'hold' is missing in this step (or 'count' with 'pace', for a movement)");
        for (const char* key : {"pace", "max", "round"})
            keys.ignore(key);
    }
}

void readSides(Mapping& keys, StretchStep& step) {
    if (step.stretch && step.stretch->legs == Legs::both) {
        for (const std::string key : {"sides", "start"})
            if (keys.has(key))
                keys.addErrorAtKey(DiagnosticId::misplacedKey, key,
                                   "'" + step.stretch->id + "' works both legs at once and has no sides; delete '" +
                                       key + "'");
        return;
    }
    keys.choice("sides",
                {{"left", Sides::left},
                 {"right", Sides::right},
                 {"both", Sides::both},
                 {"alternate", Sides::alternate},
                 {"cramped", Sides::cramped}},
                step.sides);
    if (!keys.has("start") || step.sides == Sides::both || step.sides == Sides::alternate)
        keys.choice("start", {{"left", Side::left}, {"right", Side::right}}, step.start);
    else
        keys.addErrorAtKey(DiagnosticId::misplacedKey, "start",
                           "'start' belongs to a step with 'sides: both' or 'sides: alternate'",
                           {{keys.locationOfKey("sides"), "'sides' is here"}});
}

void addPauseErrors(Mapping& keys) {
    for (const std::string& pause : keys.synonymsOf("rest")) {
        const auto length = parseDuration(keys.optional(pause)->raw());
        keys.addErrorAtKey(
            DiagnosticId::misplacedKey, pause,
            "a pause is a step of its own: '- rest: " + (length ? formatDuration(*length) : std::string("10s")) + "'");
    }
}

} // namespace

Time lengthOf(const StretchStep& step) {
    if (const auto* hold = std::get_if<Hold>(&step.effort)) return hold->length;
    if (const auto* open = std::get_if<OpenHold>(&step.effort)) return open->maximum;
    const PacedMovement& paced = std::get<PacedMovement>(step.effort);
    return paced.pace * paced.count;
}

StretchStep readStretchStep(Mapping& keys, StepContext& context, StepSource& source) {
    keys.setMisplacedKeys(misplacedKeysFor(RoutineKey::stretch));
    StretchStep step;
    readStretchName(keys, context, step, source);
    readEffort(keys, step);
    warnOfStep(keys, context, step);
    readSides(keys, step);
    source.namesCrampedLeg = step.sides == Sides::cramped;
    if (source.namesCrampedLeg && context.crampedSide)
        step.sides = *context.crampedSide == Side::left ? Sides::left : Sides::right;
    keys.wholeNumber("repeat", 1, limits::repeats, step.repeat);
    step.ready = readLeadTime(keys, "ready");
    if (!step.ready) step.ready = context.ready;
    step.change = readLeadTime(keys, "change");
    if (!step.change) step.change = context.change;
    source.ready = !keys.has("ready") && context.readyKey ? *context.readyKey : keys.locationOfKey("ready");
    source.say = readSay(keys, step.say);
    addPauseErrors(keys);
    if (keys.has("until"))
        keys.addErrorAtKey(DiagnosticId::misplacedKey, "until",
                           "'until' belongs to a group with 'steps'; for one hold, write 'hold: until-eased'");
    return step;
}

} // namespace unknot
