-- Run by run.mjs inside Neovim with ncs.lua loaded: looks at the diagnostics, breaks something, takes it back.
local out = vim.env.NCS_OUT
local steps = {}

local function diagnostics()
  local all = vim.tbl_map(function(d)
    return { line = d.lnum + 1, column = d.col + 1, code = d.code or (d.user_data and d.user_data.lsp and d.user_data.lsp.code), message = d.message, severity = d.severity }
  end, vim.diagnostic.get(0))
  return all
end

local function has(code)
  return vim.tbl_filter(function(d) return d.code == code end, diagnostics())
end

vim.wait(20000, function() return #vim.diagnostic.get(0) > 0 end, 50)
steps.opened = diagnostics()

local before = #has('text/placeholder')
vim.api.nvim_buf_set_lines(0, -1, -1, false, { '', 'The deadline of this action is TBD.' })
steps.seen = vim.wait(10000, function() return #has('text/placeholder') == before + 1 end, 50)
vim.cmd('undo')
steps.gone = vim.wait(10000, function() return #has('text/placeholder') == before end, 50)

local reply = vim.lsp.buf_request_sync(0, 'textDocument/hover', vim.lsp.util.make_position_params(), 10000)
for _, answer in pairs(reply or {}) do
  if answer.result and answer.result.contents then steps.hover = answer.result.contents.value end
end
steps.log = vim.fn.filereadable(vim.lsp.get_log_path()) == 1 and vim.fn.readfile(vim.lsp.get_log_path()) or {}

vim.fn.writefile({ vim.fn.json_encode(steps) }, out)
vim.cmd('qall!')
