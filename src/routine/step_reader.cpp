#include "routine/step_reader.hpp"

#include "routine/family.hpp"
#include "routine/routine_keys.hpp"
#include "routine/speech_estimate.hpp"
#include "routine/spoken_line.hpp"
#include "routine/step/shuffled_steps.hpp"
#include "routine/step/step_extras.hpp"
#include "routine/trailing_rests.hpp"
#include "routine/yaml/synonyms.hpp"

#include <algorithm>
#include <utility>

namespace unknot {
namespace {

// True for "rest 10s": a step's key and its value without a colon.
bool lacksColon(std::string_view line) {
    const std::string_view word = line.substr(0, line.find(' '));
    if (word.size() == line.size()) return false;
    return std::ranges::any_of(routine_keys::all, [&](const RoutineKey& key) { return key.owners && key.key == word; });
}

/// The keys that decide the kind of a step.
const std::vector<std::string> kinds = {"stretch", "exercise", "rest", "include", "steps"};

bool isWordForRest(std::string_view word) {
    const std::string rest[] = {"rest"};
    return word == rest[0] || !keysWithSynonym(word, rest).empty();
}

} // namespace

std::optional<std::vector<Step>> StepReader::readAll(const Node& steps) {
    StepTotal total;
    std::vector<Step> result = readList(steps, 0, total);
    DiagnosticSink& sink = steps.sink();
    checkTotal(steps.location(), sink, total);
    if (sink.anyError()) return std::nullopt;
    if (!hasStretch(result)) {
        steps.addError(DiagnosticId::noStretch, "these steps have no stretch, so there is nothing to do; add one");
        return std::nullopt;
    }
    for (const std::size_t index : dropTrailingRests(result))
        sink.warning(DiagnosticId::trailingRest, m_sources[index].step,
                     "no stretch follows this rest, so it is left out; delete it");
    return result;
}

std::vector<Step> StepReader::readList(const Node& steps, int depth, StepTotal& total) {
    std::vector<Step> result;
    m_stretchAbove.reset();
    const auto entries = steps.list(1, limits::stepsAfterExpansion, "this step");
    if (!entries) return result;
    for (const Node& entry : *entries) {
        StepTotal one;
        if (auto step = readStep(entry, depth, one)) result.push_back(std::move(*step));
        if (entry.isMappingWith("stretch") || entry.isMappingWith("exercise"))
            m_stretchAbove = entry;
        else if (!m_isPartOfStepAbove)
            m_stretchAbove.reset();
        checkTotal(entry.location(), entry.sink(), one);
        total = sum(total, one);
    }
    return result;
}

// The message below says 10,000.
static_assert(limits::stepsAfterExpansion == 10'000);

void StepReader::checkTotal(const SourceLocation& location, DiagnosticSink& sink, StepTotal& total) {
    if (m_totalReported) return;
    if (total.turns > limits::stepsAfterExpansion) {
        sink.error(DiagnosticId::overLimit, location,
                   "with every repeat and every side, this comes to more than 10,000 steps; make it shorter");
        m_totalReported = true;
    } else if (total.length > limits::routineLength) {
        sink.error(DiagnosticId::overLimit, location,
                   "with every repeat and every side, this lasts longer than " + formatDuration(limits::routineLength) +
                       "; make it shorter");
        m_totalReported = true;
    }
}

std::optional<Step> StepReader::readStep(const Node& node, int depth, StepTotal& total) {
    m_isPartOfStepAbove = false;
    if (node.isText() && isWordForRest(node.raw())) {
        node.addError(DiagnosticId::colon, "a rest needs its length; did you mean 'rest: 10s'?");
        return std::nullopt;
    }
    if (node.isText() && isStretchName(node.raw())) {
        node.addError(DiagnosticId::missingKey, "a step needs a key; did you mean 'stretch: " + node.raw() + "'?");
        return std::nullopt;
    }
    if (node.isText() && lacksColon(node.raw())) {
        node.addError(DiagnosticId::colon, "this line should be 'key: value'; perhaps its colon is missing");
        return std::nullopt;
    }
    std::optional<Step> step;
    readMapping(node, "step", [&](Mapping& keys) { step = readKind(keys, depth, total); });
    return step;
}

std::optional<Step> StepReader::readKind(Mapping& keys, int depth, StepTotal& total) {
    keys.setFirstKeys(kinds);
    if (std::ranges::count_if(kinds, [&](const std::string& kind) { return keys.has(kind); }) != 1) {
        addKindError(keys);
        return std::nullopt;
    }
    if (keys.has("stretch") || keys.has("exercise")) return readStretch(keys, total);
    if (keys.has("rest")) return readRest(keys, total);
    if (keys.has("include")) return readInclude(keys, depth, total);
    return readGroup(keys, depth, total);
}

// True for "- hold: 30s" below "- stretch: ...", if that has no hold.
bool StepReader::belongsToStepAbove(const Mapping& keys) const {
    std::vector<std::string> free;
    for (const RoutineKey& key : routine_keys::all) {
        const bool isOfStretch = key.owners & (RoutineKey::effort | RoutineKey::someStretches);
        if (isOfStretch && m_stretchAbove && !m_stretchAbove->isMappingWith(key.key)) free.emplace_back(key.key);
    }
    return keys.hasOnly(free);
}

void StepReader::addKindError(Mapping& keys) {
    if (std::ranges::any_of(kinds, [&](const std::string& kind) { return keys.has(kind); })) {
        const bool isPause = keys.has("rest") && (keys.has("stretch") || keys.has("exercise")) && !keys.has("steps") &&
                             !keys.has("include");
        if (isPause) {
            keys.addErrorAtKey(DiagnosticId::misplacedKey, "rest", pauseMessage(keys.optional("rest")->raw()));
            keys.ignoreAll();
            return;
        }
        std::vector<RelatedLocation> others;
        for (const std::string& key : kinds)
            if (keys.has(key) && keys.locationOfKey(key) != keys.node().location())
                others.push_back({keys.locationOfKey(key), "'" + key + "' is here"});
        keys.node().addError(
            DiagnosticId::conflictingKeys,
            "a step is either a 'stretch', an 'exercise', a 'rest', an 'include' or a group with 'steps', "
            "not several of them; put each after its own '- '",
            std::move(others));
        keys.ignoreAll();
        return;
    }
    keys.setMisplacedKeys(misplacedKeysFor(RoutineKey::anyStep));
    for (const RoutineKey& key : routine_keys::all)
        if (key.owners & RoutineKey::anyStep) keys.ignore(key.key);
    for (const std::string& id : namesOfStretches(m_context.stretches)) {
        if (!keys.has(id)) continue;
        keys.addErrorAtKey(DiagnosticId::unknownKey, id,
                           "'" + id + "' is a stretch and not a key; did you mean 'stretch: " + id + "'?");
        return;
    }
    const std::string say[] = {"say"};
    if (keys.hasOnly(say)) {
        keys.addErrorAtKey(DiagnosticId::misplacedKey, "say",
                           "'say' is no step of its own; put it under a stretch or '- rest: 10s'");
        return;
    }
    if (belongsToStepAbove(keys)) {
        m_isPartOfStepAbove = true;
        keys.node().addError(DiagnosticId::dash, "take the '- ' before this line away: it belongs to the step above",
                             {{m_stretchAbove->location(), "the step above"}});
        return;
    }
    if (keys.has("name") && !keys.has("repeat") && !keys.has("until")) {
        keys.addErrorAtKey(DiagnosticId::unknownKey, "name",
                           "unknown key 'name' in this step; did you mean 'stretch'? A group with a name also needs "
                           "'steps'");
        return;
    }
    const bool isStretch = keys.has("hold") || keys.has("count");
    const bool isGroup = !isStretch && (keys.has("repeat") || keys.has("until"));
    keys.addMissingError(kinds, isStretch ? "'stretch' is missing in this step"
                                : isGroup
                                    ? "'steps' is missing in this group"
                                    : "this step needs a 'stretch', an 'exercise', a 'rest', an 'include' or 'steps'");
}

std::size_t StepReader::addSource(const Mapping& keys) {
    const SourceLocation location = keys.node().location();
    m_sources.push_back({location, location, location, location, {}, false, false});
    return m_sources.size() - 1;
}

Step StepReader::readStretch(Mapping& keys, StepTotal& total) {
    const std::size_t index = addSource(keys);
    StretchStep step = readStretchStep(keys, m_context, m_sources[index]);
    step.index = index;
    total = totalOf(step);
    return step;
}

Step StepReader::readRest(Mapping& keys, StepTotal& total) {
    keys.setMisplacedKeys(misplacedKeysFor(RoutineKey::rest));
    RestStep step;
    step.index = addSource(keys);
    if (const auto rest = keys.required("rest")) step.length = readDuration(*rest, routineKey("rest")).value_or(Time{});
    StepSource& source = m_sources[step.index];
    source.say = readSay(keys, step.length, step.say, step.lines, source.lines);
    total = {1, step.length};
    return step;
}

// The routine that may stand at this depth, or null after an error.
std::shared_ptr<const IncludedSteps> StepReader::includedBy(const Node& node, int depth) {
    const auto name = node.text();
    if (!name || !m_context.files.routine) return nullptr;
    const auto found = m_context.files.routine(*name);
    if (const auto* fault = std::get_if<NamedFileFault>(&found)) {
        node.addError(fault->id, fault->message);
        return nullptr;
    }
    const auto& included = std::get<std::shared_ptr<const IncludedSteps>>(found);
    if (depth + depthOf(included->steps) >= limits::nesting) {
        node.addError(DiagnosticId::overLimit, "with the groups of '" + *name + "', groups are more than " +
                                                   std::to_string(limits::nesting) + " deep here; take this one out");
        return nullptr;
    }
    if (m_outerUntil && lastsUntilEased(included->steps)) {
        node.addError(DiagnosticId::conflictingKeys,
                      "this group lasts until it eases, and so does a group of '" + *name +
                          "'; take it out of this one",
                      {{*m_outerUntil, "the outer 'until' is here"}});
        return nullptr;
    }
    return included;
}

// The steps of another routine, as a group that comes once.
Step StepReader::readInclude(Mapping& keys, int depth, StepTotal& total) {
    keys.setMisplacedKeys(misplacedKeysFor(RoutineKey::include));
    GroupStep step;
    step.index = addSource(keys);
    if (keys.has("repeat"))
        keys.addErrorAtKey(
            DiagnosticId::misplacedKey, "repeat",
            "'repeat' belongs to a step with 'stretch' or a group with 'steps'; put this step into such a group");
    const auto name = keys.required("include");
    const auto included = name ? includedBy(*name, depth) : nullptr;
    if (!included) return step;
    total = totalOf(included->steps);
    m_included = sum(m_included, total);
    checkTotal(keys.node().location(), keys.node().sink(), m_included);
    const StepSource here = m_sources[step.index];
    if (!m_totalReported) step.steps = takeSteps(*included, name->raw(), here, m_sources);
    return step;
}

bool StepReader::isStretchName(std::string_view name) const {
    const auto names = namesOfStretches(m_context.stretches);
    return std::find(names.begin(), names.end(), name) != names.end();
}

void StepReader::readUntil(Mapping& keys, GroupStep& step) {
    const auto until = keys.optional("until");
    if (!until) return;
    m_sources[step.index].until = keys.locationOfKey("until");
    step.untilEased = until->choice<bool>(untilWords).value_or(false);
    if (keys.has("repeat"))
        keys.addErrorAtKey(DiagnosticId::conflictingKeys, "until",
                           "a group has either 'until' or 'repeat', not both; put one group into the other",
                           {{keys.locationOfKey("repeat"), "'repeat' is here"}});
    else if (m_outerUntil)
        keys.addErrorAtKey(DiagnosticId::conflictingKeys, "until",
                           "this group is in one that already lasts until it eases; delete one of the two "
                           "'until: eased'",
                           {{*m_outerUntil, "the outer 'until' is here"}});
}

Step StepReader::readGroup(Mapping& keys, int depth, StepTotal& total) {
    keys.setMisplacedKeys(misplacedKeysFor(RoutineKey::group));
    GroupStep step;
    step.index = addSource(keys);
    readUntil(keys, step);
    readWholeNumber(keys, routineKey("repeat"), step.repeat);
    if (const auto name = keys.optional("name")) step.name = readSpokenLine(*name);
    bool isShuffled = false;
    keys.choice("shuffle", flagWords, isShuffled);
    const auto steps = keys.required("steps");
    if (depth >= limits::nesting) {
        keys.node().addError(DiagnosticId::overLimit,
                             "groups may be at most " + std::to_string(limits::nesting) + " deep; take this one out");
    } else if (steps) {
        const auto outer = m_outerUntil;
        if (!outer && step.untilEased) m_outerUntil = m_sources[step.index].until;
        step.steps = readList(*steps, depth + 1, total);
        m_outerUntil = outer;
        if (isShuffled) shuffle(m_context.day + static_cast<int>(step.index), step.steps);
        total = times(total, step.repeat);
    }
    return step;
}

} // namespace unknot
