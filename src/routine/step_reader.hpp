#pragma once

// Reads the steps of a routine: their kinds, their order and their total size. Knows nothing of the layout in time.

#include "routine/stretch_step_reader.hpp"

#include <string>
#include <vector>

namespace unknot {

class StepReader {
public:
    explicit StepReader(const StepSurroundings& around) : m_around(around) {}

    /// Reads the routine's `steps` and leaves out the rests at their end. Complains of every mistake. Nothing if the
    /// file has any error by then.
    std::optional<std::vector<Step>> readAll(const Node& steps);

    /// The sources of all steps read so far. Call once.
    SourceMap takeSources() { return std::move(m_sources); }

private:
    /// The least size of some steps, with every repeat written out. The time for words is unknown here and counts as
    /// leastReady.
    struct Extent {
        std::size_t turns = 0;
        Time length{};
    };

    std::vector<Step> readList(const Node& steps, int depth, Extent& extent);
    std::optional<Step> readStep(const Node& node, int depth, Extent& extent);
    std::optional<Step> readKind(Mapping& keys, int depth, Extent& extent);
    Step readStretch(Mapping& keys, Extent& extent);
    Step readRest(Mapping& keys, Extent& extent);
    Step readGroup(Mapping& keys, int depth, Extent& extent);
    std::size_t addSource(const Mapping& keys);
    void readUntil(Mapping& keys, GroupStep& step);
    bool isStretchName(std::string_view name) const;
    void checkExtent(const SourcePosition& place, DiagnosticSink& sink, Extent& extent);
    void complainOfKind(Mapping& keys) const;

    StepSurroundings m_around;
    bool m_untilEased = false; ///< The current steps are inside an until-eased group.
    bool m_extentTold = false;
    SourceMap m_sources;
};

} // namespace unknot
