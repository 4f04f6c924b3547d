#include "playback/program_mix.hpp"

#include <algorithm>

namespace unknot {
namespace {

// The sounds from the entry on are heard if that was less than this long ago, a little late. Otherwise those from the
// current position on, and no line begins in its middle.
constexpr Time fresh = milliseconds(500);

Time entryOf(const SoundProgram& program) {
    const Time passed = program.position - program.entry;
    return passed >= Time{0} && passed < fresh ? program.entry : program.position;
}

// An edit or a line just before the start must not move the start past the cue that caused it.
Time notPast(const ProgramMix* waiting, const SoundProgram& program, Time entry) {
    return waiting && waiting->program.entryId == program.entryId ? std::min(entry, waiting->entry) : entry;
}

bool isMissed(const SoundProgram& program, const Timeline& played, Time position, Time next) {
    if (program.timeline.get() == &played) return false;
    const auto before = [](const Cue& cue, Time time) { return cue.at < time; };
    const auto& cues = program.timeline->cues();
    const auto& known = played.cues();
    auto cue = std::lower_bound(cues.begin(), cues.end(), position, before);
    for (; cue != cues.end() && cue->at < next; ++cue) {
        auto old = std::lower_bound(known.begin(), known.end(), cue->at, before);
        while (old != known.end() && old->at == cue->at && old->kind != cue->kind)
            ++old;
        if (old == known.end() || old->at != cue->at) return true;
    }
    return false;
}

} // namespace

std::shared_ptr<const ProgramMix> mixOf(const SoundProgram& program, const MixesBefore& before,
                                        std::optional<Time> due) {
    const auto made = std::make_shared<ProgramMix>();
    const ProgramMix* const playing = before.playing;
    made->program = program;
    if (!playing || playing->program.entryId != program.entryId) {
        made->entry = notPast(before.waiting, program, entryOf(program));
        made->start = std::max(made->entry, due.value_or(made->entry));
        made->mix = Mix(*program.timeline, *program.lines, program.settings, made->entry, *made->start);
    } else {
        made->entry = notPast(before.waiting, program, program.position);
        if (isMissed(program, *playing->program.timeline, made->entry, before.next)) made->start = made->entry;
        made->mix =
            Mix(playing->mix, made->start.value_or(before.next), *program.timeline, *program.lines, program.settings);
    }
    return made;
}

} // namespace unknot
