struct CheckContext { init(_ b: ScriptBundle, scripts: [ScriptSyntax], reserved: ReservedWords) {} }
enum Checker { static func check(_ c: CheckContext, after d: [Diagnostic]) -> [Diagnostic] { d } }
