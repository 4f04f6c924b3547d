#pragma once

// Reads the steps of a routine: their kinds, their order and their total size. Knows nothing of the layout in time.

#include "routine/named/included_steps.hpp"
#include "routine/stretch_step_reader.hpp"

#include <string>
#include <vector>

namespace unknot {

class StepReader {
public:
    explicit StepReader(const StepContext& context) : m_context(context) {}

    /// Reads the routine's `steps` and leaves out the rests at their end. Adds an error for each mistake. Nothing if
    /// the file has any error by then.
    std::optional<std::vector<Step>> readAll(const Node& steps);

    /// The sources of all steps read so far. Call once.
    SourceMap takeSources() { return std::move(m_sources); }

    /// See RoutineResult. Call once.
    std::set<std::string> takeStretchNames() { return std::move(m_context.stretchNames); }

private:
    std::vector<Step> readList(const Node& steps, int depth, StepTotal& total);
    std::optional<Step> readStep(const Node& node, int depth, StepTotal& total);
    std::optional<Step> readKind(Mapping& keys, int depth, StepTotal& total);
    Step readStretch(Mapping& keys, StepTotal& total);
    Step readRest(Mapping& keys, StepTotal& total);
    Step readGroup(Mapping& keys, int depth, StepTotal& total);
    Step readInclude(Mapping& keys, int depth, StepTotal& total);
    std::shared_ptr<const IncludedSteps> includedBy(const Node& name, int depth);
    std::size_t addSource(const Mapping& keys);
    void readUntil(Mapping& keys, GroupStep& step);
    bool isStretchName(std::string_view name) const;
    void checkTotal(const SourceLocation& location, DiagnosticSink& sink, StepTotal& total);
    void addKindError(Mapping& keys);
    bool belongsToStepAbove(const Mapping& keys) const;

    StepContext m_context;
    std::optional<SourceLocation> m_outerUntil; ///< The 'until' of the group that the current steps are inside.
    bool m_totalReported = false;
    StepTotal m_included;               ///< Of all included routines so far, which must not fill the memory.
    bool m_isPartOfStepAbove = false;   ///< The current step is the rest of the one above, on a dash of its own.
    std::optional<Node> m_stretchAbove; ///< The step with 'stretch' or 'exercise' right above the current step, if any.
    SourceMap m_sources;
};

} // namespace unknot
