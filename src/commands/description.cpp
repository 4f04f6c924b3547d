#include "commands/description.hpp"

#include "base/shown_path.hpp"
#include "base/unicode.hpp"
#include "base/word_wrap.hpp"
#include "routine/needs.hpp"
#include "routine/stretch/muscle.hpp"

#include <algorithm>
#include <vector>

namespace unknot {
namespace {

constexpr std::size_t columns = 80;
constexpr std::size_t textColumn = 16;

std::string_view wordsOf(Legs legs) {
    switch (legs) {
    case Legs::one:
        return "one at a time";
    case Legs::both:
        return "both at once";
    case Legs::none:
        break;
    }
    return "none";
}

// The muscle's word with its plain name in brackets; the plain name alone if it begins with the word.
std::string wordsOf(Muscle muscle) {
    const std::string name(nameOf(muscle)), word(wordOf(muscle));
    return name.starts_with(word) ? name : word + " (" + name + ")";
}

std::string_view wordsOf(BodyPosition position) {
    switch (position) {
    case BodyPosition::bed:
        return "in bed";
    case BodyPosition::seated:
        return "on a chair";
    case BodyPosition::floor:
        return "on the floor";
    case BodyPosition::standing:
        return "standing";
    }
    return "";
}

std::string_view wordsOf(Prop prop) {
    switch (prop) {
    case Prop::none:
        return "none";
    case Prop::wall:
        return "wall";
    case Prop::chair:
        return "chair";
    case Prop::towel:
        return "towel";
    case Prop::step:
        return "step with a rail";
    case Prop::bed:
        return "bed";
    case Prop::pack:
        return "pack";
    }
    return "";
}

std::string wordsOf(const Effort& effort) {
    if (const auto* hold = std::get_if<Hold>(&effort)) return "held for " + formatDuration(hold->length);
    if (const auto* paced = std::get_if<PacedMovement>(&effort))
        return std::to_string(paced->count) + " times, " + formatDuration(paced->pace) + " each";
    return "held until it eases";
}

// Only the first text has the label before it.
std::string listed(std::string_view label, const std::vector<std::string>& texts, bool numbered = false) {
    std::string list;
    for (std::size_t i = 0; i < texts.size(); ++i)
        list += labelled(list.empty() ? label : "", (numbered ? std::to_string(i + 1) + ". " : "") + texts[i]);
    return list;
}

std::vector<std::string> spokenOf(const std::vector<Instruction>& instructions) {
    std::vector<std::string> lines;
    for (const Instruction& instruction : instructions)
        lines.push_back(instruction.spoken);
    return lines;
}

// Prefers the spoken text, which is fuller.
std::vector<std::string> textsOf(const std::vector<Caution>& cautions) {
    std::vector<std::string> texts;
    for (const Caution& caution : cautions)
        texts.push_back(caution.spoken.empty() ? caution.caption : caution.spoken);
    return texts;
}

} // namespace

std::string labelled(std::string_view label, std::string_view text) {
    std::string first = "  " + std::string(label);
    first.append(std::max(textColumn, countCharacters(first) + 2) - countCharacters(first), ' ');
    return wrapWords(first, text, textColumn, columns);
}

std::string description(const Stretch& stretch) {
    std::string text = stretch.name + " (" + stretch.id + ")\n";
    if (!stretch.family.empty()) text += labelled("family", stretch.family);
    text += labelled("muscle", wordsOf(stretch.muscle));
    text += labelled("position", wordsOf(stretch.position));
    text += labelled("prop", wordsOf(stretch.prop));
    text += labelled(isOfLeg(stretch.muscle) ? "legs" : "sides", wordsOf(stretch.legs));
    if (stretch.dose) text += labelled("usually", wordsOf(*stretch.dose));
    text += listed("how", spokenOf(stretch.instructions), true);
    text += listed("movements", spokenOf(stretch.movements), true);
    text += listed("take care", textsOf(stretch.cautions));
    return text + listed("source", stretch.sources);
}

std::string description(const Routine& routine, const std::string& length) {
    std::string text = routine.title + " (" + shownPath(routine.id) + ")\n";
    text += labelled("length", length);
    const std::string things = thingsNeeded(routine);
    if (!things.empty()) text += labelled("you need", things);
    if (!routine.about.empty()) text += labelled("about", routine.about);
    if (!routine.source.empty()) text += labelled("source", routine.source);
    return text + labelled("file", shownPath(routine.file));
}

} // namespace unknot
