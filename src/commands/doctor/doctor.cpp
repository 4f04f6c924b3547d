// 'unknot doctor': the facts about this machine that a report of a fault needs.

#include "commands/commands.hpp"
#include "commands/doctor/folder_findings.hpp"
#include "commands/doctor/machine_findings.hpp"
#include "commands/doctor/own_voice_finding.hpp"

#include <algorithm>
#include <ostream>

namespace unknot {

int run(const DoctorRequest& request, const CommandContext& context) {
    std::vector<Finding> findings = machineFindings(context.folders);
    findings.push_back(libraryFinding(context.folders));
    for (Finding& finding : personFindings(context.folders))
        findings.push_back(std::move(finding));
    if (auto voice = ownVoiceFinding(context.folders.settings)) findings.push_back(std::move(*voice));
    context.out << (request.asJson ? findingsJson(findings) : findingsText(findings));
    return std::ranges::all_of(findings, &Finding::isGood) ? 0 : 1;
}

} // namespace unknot
