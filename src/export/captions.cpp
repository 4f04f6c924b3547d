#include "export/captions.hpp"

#include "routine/speech_estimate.hpp"

#include <algorithm>
#include <cstdio>

namespace unknot {
namespace {

std::int64_t inMilliseconds(Time time) { return time / milliseconds(1); }

std::string stamp(Time time, char point) {
    const std::int64_t all = inMilliseconds(time);
    char text[40];
    std::snprintf(text, sizeof text, "%02lld:%02lld:%02lld%c%03lld", static_cast<long long>(all / 3'600'000),
                  static_cast<long long>(all / 60'000 % 60), static_cast<long long>(all / 1000 % 60), point,
                  static_cast<long long>(all % 1000));
    return text;
}

std::string stamps(const TimedCaption& caption, char point) {
    return stamp(caption.begin, point) + " --> " + stamp(caption.end, point);
}

// An empty line would end a caption.
std::string onOneLine(std::string text) {
    std::ranges::replace_if(
        text, [](char c) { return c == '\n' || c == '\r'; }, ' ');
    return text;
}

std::string escaped(const std::string& text) {
    std::string result;
    for (const char c : text) {
        if (c == '&')
            result += "&amp;";
        else if (c == '<')
            result += "&lt;";
        else if (c == '>')
            result += "&gt;";
        else
            result += c;
    }
    return result;
}

std::vector<const Cue*> spokenCues(const Timeline& timeline) {
    std::vector<const Cue*> spoken;
    for (const Cue& cue : timeline.cues()) {
        if (cue.kind != CueKind::speech) continue;
        const bool isTogether = !spoken.empty() && inMilliseconds(spoken.back()->at) == inMilliseconds(cue.at);
        if (!isTogether)
            spoken.push_back(&cue);
        else if (cue.priority > spoken.back()->priority)
            spoken.back() = &cue;
    }
    return spoken;
}

} // namespace

std::vector<TimedCaption> captionsOf(const Timeline& timeline) {
    const std::vector<const Cue*> spoken = spokenCues(timeline);
    std::vector<TimedCaption> captions;
    for (std::size_t i = 0; i < spoken.size(); ++i) {
        const Cue& cue = *spoken[i];
        const Time next = i + 1 < spoken.size() ? spoken[i + 1]->at : Time::max();
        captions.push_back({cue.at, std::min(cue.at + estimatedLength(cue.spoken), next), onOneLine(cue.caption)});
    }
    return captions;
}

std::string subRipText(const Timeline& timeline) {
    std::string text;
    int number = 0;
    for (const TimedCaption& caption : captionsOf(timeline))
        text += std::to_string(++number) + "\n" + stamps(caption, ',') + "\n" + caption.text + "\n\n";
    return text;
}

std::string webVttText(const Timeline& timeline) {
    std::string text = "WEBVTT\n\nNOTE " + escaped(onOneLine(timeline.title())) + "\n\n";
    for (const TimedCaption& caption : captionsOf(timeline))
        text += stamps(caption, '.') + "\n" + escaped(caption.text) + "\n\n";
    return text;
}

} // namespace unknot
