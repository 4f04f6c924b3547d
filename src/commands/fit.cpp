#include "commands/fit.hpp"

#include "sound/speech.hpp"

#include <algorithm>
#include <cstdio>
#include <set>

namespace unknot {
namespace {

void addPlaces(const std::vector<Step>& steps, std::vector<Place>& places) {
    for (const Step& step : steps) {
        if (const auto* stretch = std::get_if<StretchStep>(&step)) {
            places.insert(places.end(), static_cast<std::size_t>(turnCount(*stretch)), stretch->place);
        } else if (const auto* rest = std::get_if<RestStep>(&step)) {
            places.push_back(rest->place);
        } else if (const auto* group = std::get_if<GroupStep>(&step)) {
            for (int round = 0; round < group->repeat; ++round)
                addPlaces(group->steps, places);
        }
    }
}

// A routine that people would follow comes nowhere near these.
constexpr std::size_t mostLines = 200;
constexpr Time mostSpeech = seconds(600);

LineLengths lengthsOf(const std::vector<std::string>& lines, Voice& voice) {
    LineLengths lengths;
    Time total{};
    for (const std::string& line : lines) {
        if (lengths.size() >= mostLines || total >= mostSpeech) break;
        const Time length{static_cast<Time::rep>(voice.speak(line).size())};
        lengths[line] = length;
        total += length;
    }
    return lengths;
}

std::string secondsText(Time time) {
    char text[32];
    std::snprintf(text, sizeof text, "%.1f s", inSeconds(time));
    return text;
}

Place placeOf(const Segment& segment, const std::vector<Place>& places) {
    return places.empty() ? Place{} : places[std::min(static_cast<std::size_t>(segment.turn), places.size() - 1)];
}

// What must not be missed is to be heard somewhere: each caution, and what its author says in a rest.
void addUnsaid(const Routine& routine, const Timeline& timeline, const std::vector<Place>& places,
               Diagnostics& warnings) {
    std::set<std::string> cautions, lines;
    std::string words; // An author may have a caution said in its very words.
    for (const Cue& cue : timeline.cues()) {
        (cue.caution ? cautions : lines).insert(cue.caution ? cue.caption : cue.spoken);
        words += cue.spoken + "\n";
    }
    const auto warn = [&](const Segment& segment, const std::string& line) {
        warnings.push_back({Severity::warning, routine.file, placeOf(segment, places),
                            "the spoken line '" + line + "' is never said: there is no time for it"});
    };
    for (const Segment& segment : timeline.segments()) {
        if (segment.kind == SegmentKind::rest && !segment.say.empty() && lines.insert(segment.say).second)
            warn(segment, segment.say);
        if (!segment.firstTime) continue;
        for (const Caution& caution : segment.stretch->cautions) {
            const bool isSaid = words.find(caution.spoken) != std::string::npos;
            if (!isSaid && cautions.insert(caution.caption).second) warn(segment, caution.spoken);
        }
    }
}

} // namespace

std::vector<Place> placesOfTurns(const Routine& routine) {
    std::vector<Place> places;
    addPlaces(routine.steps, places);
    return places;
}

Fit fitOfLines(const Routine& routine, const Timeline& timeline, Voice* voice) {
    Fit fit;
    const std::vector<Place> places = placesOfTurns(routine);
    addUnsaid(routine, timeline, places, fit.warnings);
    if (!voice) return fit;
    const std::vector<std::string> lines = linesNeeded(timeline, Time{0});
    const LineLengths lengths = lengthsOf(lines, *voice);
    fit.untimed = lines.size() - lengths.size();
    std::set<std::pair<int, std::string>> said;
    for (const CrampedLine& line : crampedLines(timeline, lengths)) {
        const Cue& cue = timeline.cues()[line.cue];
        const Place place = placeOf(timeline.segments()[cue.segment], places);
        if (!said.emplace(place.line, cue.spoken).second) continue;
        fit.warnings.push_back({Severity::warning, routine.file, place,
                                "the spoken line '" + cue.spoken + "' needs " + secondsText(line.needs) + " and has " +
                                    secondsText(line.has)});
    }
    return fit;
}

} // namespace unknot
