#include "routine/step/step_extras.hpp"

#include "routine/spoken_line.hpp"

#include <optional>

namespace unknot {
namespace {

constexpr std::size_t mostLines = 50;
constexpr Time leastTold = seconds(5);

struct Place {
    TimedLine::Place kind = TimedLine::Place::start;
    Time offset{};
};

std::optional<Place> placeFrom(const std::string& words) {
    using enum TimedLine::Place;
    if (words == "half") return Place{middle, {}};
    if (words == "each round") return Place{eachRound, {}};
    const bool fromEnd = words.starts_with("-");
    const auto offset = parseDuration(fromEnd ? words.substr(1) : words);
    if (!offset || (fromEnd && *offset == Time{0})) return std::nullopt;
    return Place{fromEnd ? end : start, *offset};
}

void readPlace(const Node& at, Time length, TimedLine& line) {
    const auto place = at.isText() ? placeFrom(at.raw()) : std::nullopt;
    if (!place) {
        at.addError(DiagnosticId::unknownWord,
                    "'at' must be a time such as 10s, a time before the end such as -5s, 'half' or 'each round'" +
                        (at.isText() ? ", not '" + at.raw() + "'" : std::string()));
        return;
    }
    line.place = place->kind;
    line.offset = place->offset;
    const bool needsEnd = line.place == TimedLine::Place::middle || line.place == TimedLine::Place::end;
    if (length == Time{0} && needsEnd)
        at.addError(DiagnosticId::misplacedKey,
                    "a hold that lasts until it eases has no middle and no known end; write a time such as 10s, or "
                    "'each round'");
    else if (length > Time{0} && line.offset >= length)
        at.addError(DiagnosticId::outOfRange,
                    "'at' must be a time within " + formatDuration(length) + ", the length of this step");
}

using Places = std::map<std::string, SourceLocation>;

void readTimedLine(const Node& entry, Time length, TimedLines& lines, Places& places) {
    readMapping(entry, "line", [&](Mapping& keys) {
        TimedLine line;
        if (const auto at = keys.required("at")) readPlace(*at, length, line);
        const auto text = keys.required("text");
        if (text) line.text = readSpokenLine(*text);
        if (line.text.empty()) return;
        places.emplace(line.text, text->location());
        lines.push_back(std::move(line));
    });
}

void readEntry(const Node& entry, Time length, std::string& say, TimedLines& lines, Places& places) {
    if (entry.isText()) {
        const std::string text = readSpokenLine(entry);
        if (say.empty())
            say = text;
        else
            entry.addError(DiagnosticId::missingKey, "only one line may come before the hold; give this one a place, "
                                                     "such as {at: 10s, text: ...}");
        return;
    }
    readTimedLine(entry, length, lines, places);
}

} // namespace

SourceLocation readSay(Mapping& keys, Time length, std::string& say, TimedLines& lines, Places& places) {
    const auto node = keys.optional("say");
    if (!node) return keys.node().location();
    if (node->isMapping()) {
        readTimedLine(*node, length, lines, places);
        return node->location();
    }
    if (!node->isList()) {
        say = readSpokenLine(*node);
        return node->location();
    }
    if (const auto entries = node->list(1, mostLines, "this line"))
        for (const Node& entry : *entries)
            readEntry(entry, length, say, lines, places);
    return node->location();
}

void readTell(Mapping& keys, Time& tell) {
    const auto node = keys.optional("tell");
    if (!node) return;
    constexpr std::string_view every = "every ";
    const std::string words = node->isText() ? node->raw() : "";
    const auto length = parseDuration(words.starts_with(every) ? words.substr(every.size()) : words);
    if (!length)
        node->addError(DiagnosticId::invalidDuration, "'tell' must be a time such as every 30s");
    else if (*length < leastTold)
        node->addError(DiagnosticId::outOfRange, "'tell' must be at least " + formatDuration(leastTold));
    else
        tell = *length;
}

void readVoice(Mapping& keys, VoiceChoices& voice) {
    const auto node = keys.optional("voice");
    if (!node) return;
    using enum VoiceChoices::Instructions;
    readMapping(*node, "voice", [&](Mapping& choices) {
        if (const auto halfway = choices.optional("halfway")) voice.halfway = halfway->choice<bool>(flagWords);
        choices.choice<bool>("ticks", flagWords, voice.ticks);
        choices.choice<bool>("switch", flagWords, voice.changes);
        choices.choice("instructions",
                       {{"on", usual},
                        {"first", first},
                        {"off", off},
                        {"yes", usual},
                        {"no", off},
                        {"true", usual},
                        {"false", off}},
                       voice.instructions);
    });
}

} // namespace unknot
