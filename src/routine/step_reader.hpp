#pragma once

// The steps of a routine: their kinds, their order, and how much they come to.

#include "routine/stretch_step_reader.hpp"

#include <string>
#include <vector>

namespace unknot {

class StepReader {
public:
    explicit StepReader(const StepSurroundings& around) : m_around(around) {}

    /// The routine's own `steps`, without the rests at their end. Complains of everything that is wrong; nothing if the
    /// file has an error by then.
    std::optional<std::vector<Step>> readAll(const Node& steps);

    /// Of all steps that were read.
    SourceMap takeSources() { return std::move(m_sources); }

private:
    /// The least size of steps, with every repeat written out. The reader does not know how long their words take.
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
    bool m_untilEased = false; ///< The steps being read belong to a group that lasts until it eases.
    bool m_extentTold = false;
    SourceMap m_sources;
};

} // namespace unknot
